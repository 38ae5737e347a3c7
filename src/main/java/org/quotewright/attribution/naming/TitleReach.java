package org.quotewright.attribution.naming;

import java.util.Set;
import org.quotewright.text.WordList;

/** Finds how far the title before a person's name reaches to the left. */
final class TitleReach {

    private static final WordList MODIFIERS = WordList.named("role-modifiers.txt");
    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");
    private static final int LONGEST = 16;
    private static final int ACRONYM = 3;
    private static final int LONGEST_OFFICE = 24;
    private static final Set<String> OPENERS = Set.of("of", "for", "to");
    private static final Set<String> JOINS = Set.of("of", "for", "to", "the", "and", "on");

    private final Words words;

    TitleReach(Words words) {
        this.words = words;
    }

    /**
     * The index of the title's first word, or {@code name} where no title stands before it.
     *
     * @param least the first token of the sentence
     * @param name the first token of the name, or of the title that touches it
     * @param titled whether a title touches it already
     */
    int before(int least, int name, boolean titled) {
        boolean epithet = titled && NameWords.isPlace(words.bare(name));
        int far = titled && !epithet ? -1 : longTitle(least, epithet ? name + 1 : name);
        if (far >= 0) {
            return far;
        }
        int begin = name;
        int floor = Math.max(least, name - LONGEST);
        while (begin > floor
                && (carriesOn(begin - 1, begin, titled ? name + 1 : name)
                        || isAcronym(begin, name, floor))) {
            begin -= isAcronym(begin, name, floor) ? ACRONYM : 1;
        }
        return withoutLooseEnd(begin, name);
    }

    /**
     * Where "Chairman of the Board of the Mine Agency of Velmia (MAV)" before a name begins, or -1:
     * an office whose complement touches the name.
     */
    private int longTitle(int least, int name) {
        int last = lastOfTitle(name);
        int floor = Math.max(least, name - LONGEST_OFFICE);
        int office = -1;
        for (int i = last; i >= floor && isOfOffice(i); i--) {
            office = isOffice(i) && words.isCapital(last) ? i : office;
        }
        while (office > floor && words.isCapital(office - 1) && isTitleWord(office - 1)) {
            office--;
        }
        return office;
    }

    private int lastOfTitle(int name) {
        boolean acronym =
                words.lower(name - 1).equals(")")
                        && words.lower(name - ACRONYM).equals("(")
                        && name > ACRONYM
                        && words.at(name - 2).isAllCaps();
        return acronym ? name - ACRONYM - 1 : name - 1;
    }

    private boolean isOfOffice(int i) {
        return words.isCapital(i) && !Character.isDigit(words.lower(i).charAt(0))
                || words.isWord(i) && JOINS.contains(words.lower(i));
    }

    private boolean isOffice(int i) {
        boolean member = words.lower(i).equals("member");
        return (words.isCapital(i) && words.isRole(i) || member)
                && OPENERS.contains(words.lower(i + 1));
    }

    /** "(HB)" of "Harbour Board (HB) spokesman Peter Ames". */
    private boolean isAcronym(int next, int name, int floor) {
        return next < name
                && next - ACRONYM > floor
                && words.lower(next - 1).equals(")")
                && words.lower(next - ACRONYM).equals("(")
                && words.at(next - 2).isAllCaps()
                && words.isCapital(next - ACRONYM - 1);
    }

    private boolean carriesOn(int i, int next, int name) {
        if (!words.isWord(i)) {
            return isAmpersand(i) || words.isPossessive(i) && words.isCapital(i - 1) && next < name;
        }
        String word = words.bare(i);
        if (words.isQuoted(i) != words.isQuoted(next)) {
            return false;
        }
        if (words.isCapital(i)) {
            return (!NameWords.isNoName(word)
                            || words.at(i).text().equals("US")
                            || NumberedBodies.begins(words, i))
                    && (next < name || isTitleWord(i) || isHolder(i));
        }
        if (next == name) {
            return words.isRole(i) || PERSONS.has(word) || isField(i);
        }
        return isTitleWord(i) || NameWords.isOrganisationNoun(word) || isInsideOffice(i, word);
    }

    /** "Orme & Gale partner Ann Lee". */
    private boolean isAmpersand(int i) {
        return words.lower(i).equals("&") && words.isCapital(i - 1) && words.isCapital(i + 1);
    }

    /** The last word of "vice president for products Ann Lee". */
    private boolean isField(int i) {
        boolean of = words.lower(i - 1).equals("for") || words.lower(i - 1).equals("of");
        return of
                && words.isRole(i - 2)
                && !NameWords.isNoName(words.bare(i))
                && !NameWords.isHonorific(words.bare(i));
    }

    /** A nationality, party or place right before a name ("Republican Ann Lee"). */
    private boolean isHolder(int i) {
        String word = words.bare(i);
        return NameWords.isNationality(word) || NameWords.isParty(word);
    }

    private boolean isTitleWord(int i) {
        String word = words.bare(i);
        return words.isRole(i) || MODIFIERS.has(word) || NameWords.isHonorific(word);
    }

    /** The small words of "Representative for the Caucasus and Central Asia". */
    private boolean isInsideOffice(int i, String word) {
        boolean small = word.equals("of") || word.equals("for") || word.equals("and");
        boolean the =
                word.equals("the")
                        && (words.lower(i - 1).equals("of") || words.lower(i - 1).equals("for"));
        int to = word.equals("the") ? i - 1 : i;
        int whose = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
        boolean assistant =
                words.lower(to).equals("to")
                        && (words.isRole(to - 1) && words.isCapital(to - 1))
                        && (words.isRole(whose) && words.isCapital(whose));
        return the
                || assistant
                || isFieldOfTwo(i, word)
                || (small && words.isRole(i - 1) && isField(i + 1))
                || (small
                        && words.isCapital(i + 1)
                        && words.isCapital(i - 1)
                        && words.isRole(i - 1))
                || (word.equals("and") && isTitleWord(i - 1) && isTitleWord(i + 1))
                || (word.equals("and") && isHolder(i - 1) && isHolder(i + 1))
                || (word.equals("and") && isSharedByTwo(i));
    }

    /** The small words of "Minister for Public Health and the Elderly". */
    private boolean isFieldOfTwo(int i, String word) {
        int and = word.equals("the") ? i - 1 : i;
        boolean the = words.lower(and).equals("and") && words.lower(and + 1).equals("the");
        if (!the || !words.isCapital(and + 2) || isTitleWord(and + 2) || isHolder(and + 2)) {
            return false;
        }
        int of = and - 1;
        while (of > and - 3 && words.isCapital(of)) {
            of--;
        }
        boolean field = of < and - 1 && words.isRole(of - 1);
        return field && (words.lower(of).equals("for") || words.lower(of).equals("of"));
    }

    /** "Marovian and Kestrian Trade Ministers": two capitals before a role in the plural. */
    private boolean isSharedByTwo(int and) {
        if (!words.isCapital(and - 1) || !words.isCapital(and + 1)) {
            return false;
        }
        int i = and + 2;
        while (i < and + 5 && words.isCapital(i) && !words.isRole(i)) {
            i++;
        }
        return words.isRole(i) && Roles.isPlural(words.lower(i));
    }

    private int withoutLooseEnd(int begin, int name) {
        int from = begin;
        while (from < name && isLoose(from)) {
            from++;
        }
        return from;
    }

    private boolean isLoose(int i) {
        String word = words.lower(i);
        return !words.isWord(i)
                || word.equals("of")
                || word.equals("for")
                || word.equals("and")
                || word.equals("the");
    }
}
