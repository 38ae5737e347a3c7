package org.quotewright.attribution.affiliations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.WordList;

/**
 * What an article calls a body by a common noun beside its name: "the trade union Fenland Rail",
 * "Marsh Watch, a campaign group,". Linear in the article's length.
 */
final class CalledBodies {

    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> COMPANY = Set.of("company", "firm");

    /** What is a company besides. */
    private static final WordList COMPANIES = WordList.named("kinds-of-companies.txt");

    private static final Set<String> ENDS =
            Set.of(
                    ",", ".", ";", ")", "that", "which", "in", "for", "based", "and", "of",
                    "behind", "with", "whose", "at", "on", "from");

    private final Words words;
    private final Map<Referent, Set<String>> nouns = new HashMap<>();

    CalledBodies(Words words, Cast cast) {
        this.words = words;
        for (Name name : cast.names()) {
            if (mayBeBody(cast.of(name))) {
                before(name, cast.of(name));
                behind(name, cast.of(name));
            }
        }
    }

    static boolean isCompany(String noun) {
        return COMPANY.contains(noun);
    }

    private static boolean mayBeBody(Referent named) {
        return named.kind() == NameKind.ORGANISATION || named.kind() == NameKind.UNKNOWN;
    }

    /** True where the article calls the body so, in lower case. */
    boolean isCalled(Referent body, String noun) {
        return nouns.getOrDefault(body, Set.of()).contains(noun);
    }

    /** True where the article calls it by the noun of a body. */
    boolean isCalledAny(Referent body) {
        return nouns.containsKey(body);
    }

    private void before(Name name, Referent body) {
        int noun = words.from(name.span().begin()) - 1;
        if (isNoun(noun) && !words.isPossessive(noun + 1)) {
            add(body, noun);
        }
    }

    private void behind(Name name, Referent body) {
        int comma = words.to(name.span().end());
        boolean described =
                ",(".contains(words.lower(comma)) && ARTICLES.contains(words.lower(comma + 1));
        int end = comma + 2;
        while (described && end < comma + LONGEST && (isSmall(end) || isPlace(end))) {
            if (isNoun(end) && ENDS.contains(words.lower(end + 1))) {
                add(body, end);
                return;
            }
            end++;
        }
    }

    private void add(Referent body, int noun) {
        String lower = words.lower(noun);
        Set<String> known = nouns.computeIfAbsent(body, key -> new HashSet<>());
        known.add(lower);
        if (COMPANIES.has(lower)) {
            known.addAll(COMPANY);
        }
    }

    private boolean isNoun(int i) {
        String lower = words.lower(i);
        return isSmall(i) && (CommonBodies.isNoun(lower) || NameWords.isOrganisationNoun(lower));
    }

    /** "Lumen, the San Marlo startup": words of a place stand before the noun. */
    private boolean isPlace(int i) {
        return NameWords.isPlace(words.bare(i))
                || NameWords.isPlace(words.phrase(i, i + 2))
                || NameWords.isPlace(words.phrase(i - 1, i + 1))
                || NameWords.isNationality(words.bare(i));
    }

    private boolean isSmall(int i) {
        return words.isWord(i) && !words.isCapital(i);
    }
}
