package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;

/** Which country an adjective belongs to: by the list, else by the names of the article. */
final class Countries {

    private static final List<String> ENDINGS =
            List.of("ian", "ean", "ese", "ish", "an", "ic", "i", "n");
    private static final int MOST_LOOKED_AT = 300;
    private static final int LEAST_STEM = 4;

    private final Cast cast;

    Countries(Cast cast) {
        this.cast = cast;
    }

    /** True for words that end as adjectives of countries do. */
    static boolean isAdjective(String lower) {
        return ENDINGS.stream()
                .anyMatch(ending -> lower.endsWith(ending) && lower.length() > ending.length() + 2);
    }

    /** The country: as listed, as the article names it, or as "-ian" tells it. */
    String of(String adjective) {
        String lower = adjective.toLowerCase(Locale.ROOT);
        return NameWords.countryOf(lower)
                .or(() -> named(lower))
                .orElseGet(() -> withoutEnding(adjective));
    }

    private static String withoutEnding(String adjective) {
        boolean land = adjective.endsWith("ian") && adjective.length() > LEAST_STEM + 2;
        return land ? adjective.substring(0, adjective.length() - 1) : adjective;
    }

    private Optional<String> named(String adjective) {
        return cast.referents().stream()
                .limit(MOST_LOOKED_AT)
                .filter(referent ->
                        !referent.isPerson() && sharesStem(referent.fullName(), adjective))
                .map(Referent::text)
                .findFirst();
    }

    private static boolean sharesStem(Name name, String adjective) {
        String word = name.firstWord();
        if (!name.isSingleWord() || word.equals(adjective)) {
            return false;
        }
        return ENDINGS.stream()
                .filter(adjective::endsWith)
                .map(ending -> adjective.substring(0, adjective.length() - ending.length()))
                .anyMatch(stem ->
                        stem.length() >= LEAST_STEM
                                && word.startsWith(stem)
                                && word.length() <= stem.length() + 3);
    }
}
