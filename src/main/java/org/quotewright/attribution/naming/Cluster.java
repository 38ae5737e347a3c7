package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The printings of one referent while they are gathered. */
final class Cluster {

    private final List<Name> names = new ArrayList<>();
    private List<String> fullest = List.of();
    private NameKind kind;
    private Gender gender = Gender.UNKNOWN;
    private boolean told;
    private final TreeSet<Integer> fullEnds = new TreeSet<>();

    Cluster(Name first) {
        this.kind = first.kind();
        add(first);
    }

    void add(Name name) {
        names.add(name);
        told |= !name.quoted();
        gender = gender.or(name.gender());
        if (name.words().size() > 1) {
            fullEnds.add(name.span().end());
        }
        if (name.words().size() > fullest.size()) {
            fullest = name.words();
        }
        if (kind == NameKind.UNKNOWN) {
            kind = name.kind();
        }
    }

    List<String> words() {
        return fullest;
    }

    NameKind kind() {
        return kind;
    }

    /** As titles and forms of address tell it, else the first name. */
    Gender gender() {
        boolean named =
                fullest.size() > 1 && kind != NameKind.ORGANISATION && kind != NameKind.PLACE;
        return named ? gender.or(NameWords.genderOfFirstName(fullest.getFirst())) : gender;
    }

    /** Where the last full printing before the offset ends, or -1. */
    int lastFullBefore(int offset) {
        Integer last = fullEnds.floor(offset);
        return last == null ? -1 : last;
    }

    int fullPrintings() {
        return fullEnds.size();
    }

    boolean isGenderSure() {
        return gender.isKnown();
    }

    /** True where no printing stands outside quotation marks. */
    boolean isOnlyQuoted() {
        return !told;
    }

    int printings() {
        return names.size();
    }

    /** Persons are named in full once and by surname then; bodies seldom are. */
    private boolean isCalledBySurname() {
        String last = fullest.getLast();
        return kind == NameKind.UNKNOWN
                && fullest.size() > 1
                && !last.endsWith("s")
                && names.stream()
                        .anyMatch(name -> name.isSingleWord() && name.firstWord().equals(last));
    }

    /** A name of two words that ends with a person's surname is that of a relative. */
    void learn(Set<String> families) {
        boolean relative = fullest.size() == 2 && families.contains(fullest.getLast());
        boolean first =
                !NameWords.isWeak(fullest.getFirst())
                        && !NameWords.isOrganisationNoun(fullest.getFirst());
        if (kind == NameKind.UNKNOWN && relative && first) {
            kind = NameKind.PERSON;
        }
    }

    Referent toReferent(String text) {
        List<Name> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparing(Name::span));
        return new Referent(
                ordered,
                isCalledBySurname() ? NameKind.PERSON : kind,
                gender(),
                gender.isKnown(),
                text);
    }
}
