package org.quotewright.attribution.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Names;

/** Words that describe a source without a name ("the bank's chief economist"). */
final class Description {

    private static final Pattern GAP = Pattern.compile("\\s++");
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");
    private static final List<String> ENDINGS = List.of("woman", "man");
    private static final List<String> BEHIND = List.of(" of ", " for ", " at ", " in ", ",");

    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this",
                    "these", "those", "him", "her", "them", "one", "others", "both", "some");

    private final String words;
    private final String text;

    /**
     * @param text the whole article, which may name the organisation elsewhere
     */
    Description(String words, String text) {
        this.words = " " + Names.fold(bare(words)) + " ";
        this.text = text;
    }

    /** The words without an article before them. */
    static String bare(String words) {
        String tidy = words.strip();
        String lower = tidy.toLowerCase(Locale.ROOT);
        return ARTICLES.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(article -> tidy.substring(article.length()))
                .orElse(tidy);
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(Names.fold(words.strip()));
    }

    static String lastWord(String words) {
        String[] all = GAP.split(words.strip());
        return all[all.length - 1];
    }

    /** True where the words may mean whoever has this role in this organisation. */
    boolean fits(Affiliation affiliation) {
        return isRole(affiliation.role()) && isBody(affiliation.organisation());
    }

    private boolean isRole(String role) {
        String wanted = neutral(Names.fold(bare(role)));
        return !wanted.isBlank() && neutral(head()).endsWith(" " + wanted);
    }

    /** What stands before "of", "for" and the like. */
    private String head() {
        int end = words.stripTrailing().length();
        for (String behind : BEHIND) {
            int at = words.indexOf(behind);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return words.substring(0, end);
    }

    /** "spokeswoman" and "spokesman" as "spokesperson". */
    private static String neutral(String role) {
        return ENDINGS.stream()
                .filter(ending -> role.endsWith(ending) && role.length() > ending.length() + 2)
                .findFirst()
                .map(ending -> role.substring(0, role.length() - ending.length()) + "person")
                .orElse(role);
    }

    private boolean isBody(String organisation) {
        return organisation.isBlank()
                || words.contains(Names.fold(organisation))
                || text.contains(organisation);
    }
}
