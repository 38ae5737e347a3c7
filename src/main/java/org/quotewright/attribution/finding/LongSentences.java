package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts sentences of unheard-of length, never inside a quoted stretch, so that looking round a verb
 * stays within bounds and the whole linear in the text's length.
 */
final class LongSentences {

    private static final int LONGEST = 250;

    private LongSentences() {}

    static List<TokenRange> cut(Reading reading, List<TokenRange> sentences) {
        List<TokenRange> cut = new ArrayList<>();
        for (TokenRange sentence : sentences) {
            int from = sentence.from();
            while (sentence.to() - from > LONGEST) {
                int to = outOfStretch(reading, from + LONGEST, sentence.to());
                cut.add(new TokenRange(from, to));
                from = to;
            }
            if (from < sentence.to()) {
                cut.add(new TokenRange(from, sentence.to()));
            }
        }
        return List.copyOf(cut);
    }

    private static int outOfStretch(Reading reading, int at, int limit) {
        int stretch = reading.stretchAt(at);
        return stretch < 0 ? at : Math.min(limit, reading.stretchTokens(stretch).to());
    }
}
