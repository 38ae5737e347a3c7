package org.quotewright.attribution.affiliations;

import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.text.WordList;

/** Finds the noun of a role in a noun phrase and the words that belong to it. */
public final class RoleWords {

    private static final WordList MODIFIERS = WordList.named("role-modifiers.txt");
    private static final WordTable PERSONS = WordTable.named("person-nouns.txt");
    private static final Set<String> ENDS =
            Set.of(
                    "of", "for", "at", "with", "from", "in", "to", "on", "by", "who", "whom",
                    "whose", "that", "which", "when", "where", "as", "under", "during", "since",
                    "within", "inside", "about");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "that",
                    "one", "another");

    private static final Set<String> FIELD_HOLDERS =
            Set.of("minister", "ministers", "secretary", "commissioner");

    private static final Set<String> PLACE_ENDS = Set.of("city", "county", "town", "village");

    private final Words words;

    public RoleWords(Words words) {
        this.words = words;
    }

    /** The last role or person noun before a preposition, comma or relative pronoun; or -1. */
    public int head(int from, int to) {
        int found = -1;
        for (int i = from; i < to; i++) {
            boolean ends = i > from && endsPhrase(i) && !isBracket(i);
            if (ends && (found >= 0 || !isInsideName(i))) {
                break;
            }
            if (isRoleNoun(i)) {
                found = i;
            }
        }
        return found;
    }

    /** "one of", "Department for Lines Under-Secretary". */
    private boolean isInsideName(int i) {
        boolean complement = words.isCapital(i - 1) && words.isCapital(i + 1);
        return words.lower(i).equals("of") || (words.lower(i).equals("for") && complement);
    }

    /** "Harbour Board (HB) Director". */
    private boolean isBracket(int i) {
        return "()".contains(words.lower(i));
    }

    boolean isRoleNoun(int i) {
        return words.isRole(i) || PERSONS.has(words.bare(i));
    }

    private boolean endsPhrase(int i) {
        boolean inside = words.isPossessive(i) || words.lower(i).equals("&");
        return !inside && (!words.isWord(i) || ENDS.contains(words.lower(i)));
    }

    /** The first word of the role whose noun is {@code head}: "deputy prime minister". */
    int roleBegin(int from, int head) {
        int begin = head;
        while (begin > from && isModifier(begin - 1)) {
            begin--;
        }
        return Math.min(begin, chiefOfficer(from, head));
    }

    /** Where "Chief Business Officer" begins, or the head. */
    private int chiefOfficer(int from, int head) {
        for (int i = head - 1;
                words.lower(head).equals("officer") && i >= from && i > head - 4;
                i--) {
            if (words.lower(i).equals("chief")) {
                return i;
            }
        }
        return head;
    }

    boolean isModifierWord(String word) {
        return MODIFIERS.has(word);
    }

    boolean isModifier(int i) {
        String word = words.bare(i);
        boolean holder =
                NameWords.isParty(word)
                        || NameWords.isNationality(word)
                        || (NameWords.isOrganisationNoun(word) && !words.isRole(i));
        if (isField(i)) {
            return true;
        }
        return words.isWord(i)
                && !holder
                && !endsPlace(i)
                && !endsAgency(i)
                && (MODIFIERS.has(word) || words.isRole(i));
    }

    /** "Energy Minister", "the labour minister": a field of government, no body and no party. */
    private boolean isField(int i) {
        return words.isWord(i)
                && MODIFIERS.has(words.bare(i))
                && FIELD_HOLDERS.contains(words.bare(i + 1));
    }

    /** "Press" of "Marlow Press writer", not of "White House press secretary". */
    private boolean endsAgency(int i) {
        return words.bare(i).equals("press")
                && words.isCapital(i)
                && words.isCapital(i - 1)
                && !words.isCapital(i + 1);
    }

    /** "City" of "Tarn City Mayor", not of "City Councillor". */
    private boolean endsPlace(int i) {
        return PLACE_ENDS.contains(words.bare(i))
                && words.isCapital(i)
                && words.isCapital(i - 1)
                && !isDeterminer(words.lower(i - 1))
                && !NameWords.isParty(words.bare(i - 1))
                && !NameWords.isNationality(words.bare(i - 1))
                && !MODIFIERS.has(words.bare(i - 1));
    }

    /** True for articles, possessive pronouns and their like. */
    public static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }
}
