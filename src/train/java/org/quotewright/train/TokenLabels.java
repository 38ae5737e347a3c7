package org.quotewright.train;

import java.util.Arrays;
import java.util.Optional;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Collects labelled spans over a text's tokens and turns them into tags; later spans win. */
final class TokenLabels {

    private final TextLayout layout;
    private final int[] kinds;
    private final int[] owners;
    private int spans;

    TokenLabels(TextLayout layout) {
        this.layout = layout;
        this.kinds = new int[layout.tokens().size()];
        this.owners = new int[layout.tokens().size()];
    }

    /** The tokens that overlap a stretch of the text. */
    Optional<Span> tokensOf(Span span) {
        int begin = layout.firstTokenFrom(span.begin());
        if (begin > 0 && layout.tokens().get(begin - 1).end() > span.begin()) {
            begin--;
        }
        int end = layout.firstTokenFrom(span.end());
        return end > begin ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    void add(int kind, Span span) {
        spans++;
        tokensOf(span)
                .ifPresent(tokens -> {
                    Arrays.fill(kinds, tokens.begin(), tokens.end(), kind);
                    Arrays.fill(owners, tokens.begin(), tokens.end(), spans);
                });
    }

    /** The tags of some of the tokens; a span that leaves them is cut off there. */
    int[] tags(SpanTags scheme, Span tokens) {
        int[] tags = new int[tokens.length()];
        int from = tokens.begin();
        while (from < tokens.end()) {
            int to = from + 1;
            while (to < tokens.end() && owners[to] == owners[from]) {
                to++;
            }
            if (owners[from] > 0) {
                Span run = new Span(from - tokens.begin(), to - tokens.begin());
                scheme.write(kinds[from], run, tags);
            }
            from = to;
        }
        return tags;
    }
}
