package org.quotewright.attribution.affiliations;

import java.util.Set;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.NumberedBodies;
import org.quotewright.attribution.naming.Words;

/** Tells the words before a role that belong to no name of a body ("prize-winning", "former"). */
final class LooseWords {

    private static final Set<String> RANKS =
            Set.of("top", "senior", "several", "chief", "prominent", "other", "local", "many");
    private static final Set<String> EPITHETS =
            Set.of(
                    "former",
                    "ex",
                    "then",
                    "longtime",
                    "veteran",
                    "retired",
                    "onetime",
                    "late",
                    "outgoing",
                    "incoming",
                    "fellow",
                    "self-described",
                    "ailing",
                    "mr.",
                    "mrs.",
                    "ms.",
                    "has",
                    "have",
                    "is",
                    "was",
                    "who",
                    "one");

    private final Words words;
    private final RoleWords roles;

    LooseWords(Words words, RoleWords roles) {
        this.words = words;
        this.roles = roles;
    }

    /** Past the last word that no name of a body holds: "prize-winning", "former", "for a". */
    int after(int from, int role) {
        int begin = from;
        for (int i = from; i < role; i++) {
            if (isForeign(i)) {
                begin = i + 1;
            }
        }
        while (begin < role && isLoose(begin)) {
            begin++;
        }
        return begin;
    }

    private boolean isForeign(int i) {
        String text = words.at(i).text();
        int hyphen = text.indexOf('-');
        boolean compound =
                words.isWord(i)
                        && hyphen > 0
                        && Character.isLowerCase(text.charAt(text.length() - 1))
                        && hyphen + 1 < text.length()
                        && Character.isLowerCase(text.charAt(hyphen + 1));
        boolean small = !words.isCapital(i) && words.isRole(i) && !isNounOfBody(i);
        boolean office =
                words.isRole(i) && words.lower(i + 1).equals("and") && words.isCapital(i + 2);
        return compound || small || office || EPITHETS.contains(words.lower(i));
    }

    private boolean isNounOfBody(int i) {
        return NameWords.isOrganisationNoun(words.bare(i));
    }

    private boolean isLoose(int i) {
        String lower = words.lower(i);
        boolean small = words.isWord(i) && !words.isCapital(i);
        boolean function =
                NameWords.isNoName(lower)
                        && !words.at(i).text().equals("US")
                        && !NumberedBodies.begins(words, i);
        return !words.isWord(i)
                || NameWords.isHonorific(words.bare(i)) && words.isRole(i + 1)
                || function
                || RoleWords.isDeterminer(lower)
                || (words.isInitialWord(i) && RANKS.contains(lower))
                || (small && !NameWords.isOrganisationNoun(lower))
                || (roles.isModifier(i)
                        && !NameWords.isOrganisationNoun(words.bare(i + 1))
                        && words.isCapital(i + 1)
                        && small);
    }

    private boolean isLooseEnd(int i) {
        boolean small = words.isWord(i) && !words.isCapital(i);
        return !words.isWord(i) || (small && !NameWords.isOrganisationNoun(words.lower(i)));
    }

    /** The end of the body that may stand before the role, at least {@code begin}. */
    int before(int role, int begin) {
        int end = role;
        while (end > begin && isLooseEnd(end - 1)) {
            end--;
        }
        return end;
    }
}
