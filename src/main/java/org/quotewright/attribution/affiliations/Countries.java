package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;

/**
 * Which country an adjective belongs to: by the list, else by the words that the article prints.
 */
final class Countries {

    private static final List<String> ENDINGS =
            List.of("ian", "ean", "ese", "ish", "an", "ic", "i", "n");
    private static final int LEAST_STEM = 4;
    private static final int LONGEST_REST = 3;
    private static final int MOST_LOOKED_AT = 30;

    private final NavigableMap<String, String> capitals;

    Countries(Words words) {
        this.capitals = capitals(words);
    }

    /** True for words that end as adjectives of countries do. */
    static boolean isAdjective(String lower) {
        return ENDINGS.stream()
                .anyMatch(ending -> lower.endsWith(ending) && lower.length() > ending.length() + 2);
    }

    /** The country, as listed or as the article prints it; empty where neither tells it. */
    Optional<String> of(String adjective) {
        String lower = adjective.toLowerCase(Locale.ROOT);
        return NameWords.countryOf(lower).or(() -> printed(lower));
    }

    private Optional<String> printed(String adjective) {
        return ENDINGS.stream()
                .filter(adjective::endsWith)
                .map(ending -> adjective.substring(0, adjective.length() - ending.length()))
                .filter(stem -> stem.length() >= LEAST_STEM)
                .flatMap(stem -> withStem(stem, adjective).stream())
                .findFirst();
    }

    private Optional<String> withStem(String stem, String adjective) {
        return capitals.tailMap(stem, true).entrySet().stream()
                .limit(MOST_LOOKED_AT)
                .filter(word -> isExtended(word.getKey(), stem, adjective))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isExtended(String word, String stem, String adjective) {
        return word.startsWith(stem)
                && word.length() <= stem.length() + LONGEST_REST
                && !word.equals(adjective)
                && !word.startsWith(adjective);
    }

    private static NavigableMap<String, String> capitals(Words words) {
        NavigableMap<String, String> capitals = new TreeMap<>();
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i) && words.bare(i).length() >= LEAST_STEM) {
                capitals.putIfAbsent(words.bare(i), words.at(i).text());
            }
        }
        return capitals;
    }
}
