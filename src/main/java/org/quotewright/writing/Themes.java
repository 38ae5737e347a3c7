package org.quotewright.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;

/**
 * What quotations are about.
 *
 * @param quotes those of each theme, by its name; a quotation may have several themes or none
 */
public record Themes(Map<String, Set<QuoteId>> quotes) {

    public static final Themes NONE = new Themes(Map.of());

    public Themes {
        quotes =
                quotes.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, theme -> Set.copyOf(theme.getValue())));
    }

    List<String> of(QuoteId quote) {
        return quotes.entrySet().stream()
                .filter(theme -> theme.getValue().contains(quote))
                .map(Map.Entry::getKey)
                .toList();
    }
}
