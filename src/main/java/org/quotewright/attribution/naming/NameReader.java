package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.CapitalRuns.Run;
import org.quotewright.text.WordList;

/** Cuts a run of capitalised words into the title before a name and the name itself. */
final class NameReader {

    /** Token indices: the title from {@code from}, the name from {@code name} to {@code to}. */
    record Parts(int from, int name, int to, NameKind kind) {

        boolean hasTitle() {
            return name > from;
        }
    }

    private static final Set<String> BEFORE_ROLES =
            Set.of("the", "a", "former", "then", "his", "her", "their", "its", "our");
    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");
    private static final WordList THINGS = WordList.named("acronyms-of-things.txt");

    private static final Set<String> OFFICES =
            Set.of(
                    "minister",
                    "secretary",
                    "commissioner",
                    "executive",
                    "superintendent",
                    "general",
                    "speaker");

    private final Words words;
    private final OfficeWords offices;
    private final RunKinds kinds;

    NameReader(Words words) {
        this.words = words;
        this.offices = new OfficeWords(words);
        this.kinds = new RunKinds(words);
    }

    /** Empty where the run names nobody: a title alone, or words that are no name. */
    List<Parts> read(Run run) {
        List<Parts> found = new ArrayList<>();
        int title = lastTitleWord(run);
        if (title == run.to() - 1 && isBodyOf(run) || isMarkedBody(run)) {
            found.add(new Parts(run.from(), run.from(), run.to(), NameKind.ORGANISATION));
            return found;
        }
        if (title >= 0) {
            afterTitle(run, title).ifPresent(found::add);
            return found;
        }
        int body = endOfBody(run);
        if (body > 0) {
            found.add(new Parts(run.from(), run.from(), body, NameKind.ORGANISATION));
            found.addAll(read(new Run(body, run.to())));
            return found;
        }
        if (isRoleAlone(run)) {
            return found;
        }
        int person = words.marked().beginOfPerson(run.to());
        if (person > run.from() + 1 && NameWords.isOrganisationNoun(words.bare(bodyNoun(run)))) {
            found.add(new Parts(run.from(), run.from(), person, NameKind.ORGANISATION));
            found.add(new Parts(person, person, run.to(), NameKind.PERSON));
            return found;
        }
        int begin = afterEpithet(run);
        NameKind kind = kinds.of(begin, run.to());
        if (!isWeakAlone(begin, run.to()) && !isThingAlone(begin, run.to())) {
            found.add(
                    new Parts(kind == NameKind.PERSON ? run.from() : begin, begin, run.to(), kind));
        }
        return found;
    }

    /** "Longshore and Warehouse Union", as a tagger sees it. */
    private boolean isMarkedBody(Run run) {
        return words.marked().endOfBody(run.from()) == run.to()
                && !words.isRole(run.from())
                && !words.isRole(run.to() - 1)
                && !NameWords.isParty(words.bare(run.to() - 1));
    }

    /**
     * "Centre for Marsh Justice", "Tarn Union of Officers": the last word only looks like a title.
     */
    private boolean isBodyOf(Run run) {
        int join = run.from() + 1;
        while (join + 1 < run.to() && words.isCapital(join)) {
            join++;
        }
        return NameWords.isOrganisationNoun(words.bare(join - 1))
                && run.to() > join + 1
                && (words.lower(join).equals("of") || words.lower(join).equals("for"));
    }

    /** "In the Morning Post Dale said": where a body ends before a single further word, or -1. */
    private int endOfBody(Run run) {
        int last = run.to() - 1;
        boolean body =
                last - run.from() >= 2
                        && words.isCapital(last - 1)
                        && NameWords.isOrganisationNoun(words.bare(last - 1))
                        && !NameWords.isOrganisationNoun(words.bare(last))
                        && !NameWords.isSuffix(words.bare(last))
                        && !isSchoolDistrict(last)
                        && !kinds.isFirst(run.from())
                        && !holdsSmallWord(run);
        return body ? last : -1;
    }

    private boolean isSchoolDistrict(int last) {
        return words.bare(last).equals("district") && words.bare(last - 1).equals("school");
    }

    /** "Centre for Marsh and Fen Lore" ends with its last word. */
    private boolean holdsSmallWord(Run run) {
        for (int i = run.from() + 1; i < run.to() - 2; i++) {
            if (words.lower(i).equals("for") && words.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Parts> afterTitle(Run run, int title) {
        int name = offices.endOfOffice(title, run.to());
        String last = words.bare(run.to() - 1);
        if (name < run.to() && NameWords.isOrganisationNoun(last) && !kinds.isFirst(name)) {
            return Optional.of(new Parts(run.from(), run.from(), run.to(), NameKind.ORGANISATION));
        }
        return name < run.to() && !isOfficeAlone(name, run.to())
                ? Optional.of(new Parts(run.from(), name, run.to(), NameKind.PERSON))
                : Optional.empty();
    }

    /** The token before "of" in "National Academy of Sciences", or the first. */
    private int bodyNoun(Run run) {
        int of = run.from() + 1;
        while (of + 1 < run.to() && !words.lower(of).equals("of")) {
            of++;
        }
        return of + 1 < run.to() ? of - 1 : run.from();
    }

    /** "the former Speaker", "the Vice-Minister": an office with a capital. */
    private boolean isRoleAlone(Run run) {
        if (run.to() - run.from() > 1) {
            return false;
        }
        String word = words.bare(run.from());
        String noun = word.substring(word.indexOf('-') + 1);
        return (Roles.isRole(noun) || PERSONS.has(noun) && words.isCapital(run.from()))
                && BEFORE_ROLES.contains(words.lower(run.from() - 1));
    }

    /** "Chief Minister", "Cabinet Secretary": no name follows. */
    private boolean isOfficeAlone(int name, int to) {
        return to - name == 1 && OFFICES.contains(words.bare(name));
    }

    /** The last word of office or address that a name may follow, or -1. */
    private int lastTitleWord(Run run) {
        int begin = nameIsTitleWord(run) ? run.from() + 1 : run.from();
        for (int i = run.to() - 2; i >= begin; i--) {
            boolean afterFirst = i > run.from() && kinds.isFirst(i - 1) && !words.isRole(i - 1);
            if (isTitleWord(i) && !(afterFirst && i == run.to() - 2 && isSuffixed(run))) {
                return i;
            }
        }
        return run.to() - run.from() > 1 && isTitleAlone(run) ? run.to() - 1 : -1;
    }

    /** "Dean Hollis" is a person called Dean, "Dean Ann Hollis" a dean. */
    private boolean nameIsTitleWord(Run run) {
        return run.to() - run.from() == 2
                && words.lower(run.from()).equals("dean")
                && words.isRole(run.from());
    }

    private boolean isSuffixed(Run run) {
        return NameWords.isSuffix(words.bare(run.to() - 1));
    }

    /** "Attorney General", "Prime Minister": every word but places and adjectives is a title. */
    private boolean isTitleAlone(Run run) {
        int last = run.to() - 1;
        boolean body = NameWords.isOrganisationNoun(words.bare(last));
        return words.isRole(last) && !body && !kinds.isFirst(last - 1);
    }

    private boolean isTitleWord(int i) {
        if (!words.isCapital(i) || words.lower(i + 1).equals("without")) {
            return false;
        }
        String word = words.bare(i);
        boolean member = NameWords.isParty(word) && kinds.isFirst(i + 1);
        return (words.isRole(i) || NameWords.isHonorific(word) || member)
                && !words.isPossessive(i + 1);
    }

    /** "Democrat Ann Lee", "American Ann Lee": the word before a first name is no name. */
    private int afterEpithet(Run run) {
        int i = run.from();
        while (run.to() - i > 2 && (isEpithet(i) && kinds.isFirst(i + 1) || isDescription(i))) {
            i++;
        }
        return i;
    }

    /** "Neighbour Ann Lee", "Rival Dale Foods": its capital only begins the sentence. */
    private boolean isDescription(int i) {
        String word = words.bare(i);
        return words.isInitialWord(i)
                && (PERSONS.has(word) && kinds.isFirst(i + 1) || word.equals("rival"));
    }

    private boolean isEpithet(int i) {
        String word = words.bare(i);
        return NameWords.isNationality(word) || NameWords.isParty(word) || NameWords.isPlace(word);
    }

    private boolean isWeakAlone(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isWord(i) && !NameWords.isWeak(words.bare(i))) {
                return false;
            }
        }
        return !NameWords.isPlace(words.phrase(from, to)) && !words.at(from).isAllCaps();
    }

    /** "TV", "CEO". */
    private boolean isThingAlone(int from, int to) {
        return to - from == 1 && words.at(from).isAllCaps() && THINGS.has(words.bare(from));
    }
}
