package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.ReasonKey;

/** What the constructions share whose content follows the verb. */
final class ContentAfterCue {

    private ContentAfterCue() {}

    static Optional<Finding> from(CueContext cue, int from) {
        int to = ClauseEnd.of(cue, from);
        return between(cue, from, to);
    }

    static Optional<Finding> between(CueContext cue, int from, int to) {
        if (to <= from || !hasWord(cue.reading(), from, to)) {
            return Optional.empty();
        }
        List<TokenRange> content = List.of(new TokenRange(from, to));
        return Optional.of(Finding.of(cue, ReasonKey.CUE_BEFORE_QUOTE, content));
    }

    private static boolean hasWord(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isWord(i)) {
                return true;
            }
        }
        return false;
    }
}
