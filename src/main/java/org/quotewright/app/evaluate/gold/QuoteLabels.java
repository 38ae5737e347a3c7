package org.quotewright.app.evaluate.gold;

import java.util.List;

/** Where content, cue and source of one quotation stand, each in one or more stretches or none. */
public record QuoteLabels(List<Stretch> content, List<Stretch> cue, List<Stretch> source) {

    public QuoteLabels {
        content = content.stream().sorted().toList();
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }

    /** True if every stretch of content holds something of a text of this length. */
    boolean fit(int length) {
        return content.stream()
                .allMatch(it -> it.begin() >= 0 && !it.isEmpty() && it.end() <= length);
    }
}
