package org.quotewright.attribution.naming;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quotewright.model.Span;

/**
 * Somebody or something that an article names, with every printing of the name in reading order.
 * Two referents are equal only if they are the same one.
 */
public final class Referent {

    private static final Comparator<Name> FULLEST =
            Comparator.comparing(Name::doubtful, Comparator.reverseOrder())
                    .thenComparingInt(name -> name.words().size());

    private final List<Name> printings;
    private final NameKind kind;
    private final Gender gender;
    private final boolean genderSure;
    private final Name fullName;
    private final String text;

    Referent(
            List<Name> printings,
            NameKind kind,
            Gender gender,
            boolean genderSure,
            String article) {
        this.printings = List.copyOf(printings);
        this.kind = kind;
        this.gender = gender;
        this.genderSure = genderSure;
        this.fullName = fullest(printings);
        this.text = Spelling.of(fullName.span().in(article));
    }

    private static Name fullest(List<Name> printings) {
        Set<List<String>> printed = printings.stream().map(Name::words).collect(toSet());
        List<Name> plain =
                printings.stream().filter(name -> !hasEpithet(name.words(), printed)).toList();
        Name fullest = plain.getFirst();
        for (Name name : plain) {
            if (FULLEST.compare(name, fullest) > 0) {
                fullest = name;
            }
        }
        return fullest;
    }

    /** "Crooked Ann Lee" where "Ann Lee" is printed too. */
    private static boolean hasEpithet(List<String> words, Set<List<String>> printed) {
        return words.size() > 2
                && words.getFirst().length() > 1
                && !NameWords.isFirstName(words.getFirst())
                && NameWords.isFirstName(words.get(1))
                && printed.contains(words.subList(1, words.size()));
    }

    /** The printing that best serves as a name. */
    public Name fullName() {
        return fullName;
    }

    /** The full name as it is given to a speaker. */
    public String text() {
        return text;
    }

    public NameKind kind() {
        return kind;
    }

    public Gender gender() {
        return gender;
    }

    /** True where a title or form of address tells the gender, not the first name alone. */
    public boolean isGenderSure() {
        return genderSure;
    }

    public List<Name> printings() {
        return printings;
    }

    public boolean isPerson() {
        return kind == NameKind.PERSON;
    }

    public boolean isOrganisation() {
        return kind == NameKind.ORGANISATION;
    }

    /** How far before the offset it was last named; one first named later counts as very far. */
    public int distanceTo(int offset) {
        int next = 0;
        int high = printings.size();
        while (next < high) {
            int middle = (next + high) >>> 1;
            if (printings.get(middle).span().begin() <= offset) {
                next = middle + 1;
            } else {
                high = middle;
            }
        }
        return next > 0
                ? offset - printings.get(next - 1).span().begin()
                : Integer.MAX_VALUE / 2 + firstSpan().begin() - offset;
    }

    public Span firstSpan() {
        return printings.getFirst().span();
    }
}
