package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ReasonKey;

/** What the constructions share whose content follows the verb. */
final class ContentAfterCue {

    private static final Set<String> MEDIA =
            Set.of(
                    "tweet",
                    "statement",
                    "interview",
                    "email",
                    "e-mail",
                    "letter",
                    "post",
                    "speech",
                    "memo",
                    "video",
                    "message");
    private static final int LONGEST_OCCASION = 6;

    private ContentAfterCue() {}

    static Optional<Finding> from(CueContext cue, int from) {
        int to = ClauseEnd.of(cue, from);
        return between(cue, from, to);
    }

    static Optional<Finding> between(CueContext cue, int from, int to) {
        int end = withoutOccasion(cue.reading(), from, to);
        if (end <= from || !hasWord(cue.reading(), from, end)) {
            return Optional.empty();
        }
        List<TokenRange> content = List.of(new TokenRange(from, end));
        return Optional.of(Finding.of(cue, ReasonKey.CUE_BEFORE_QUOTE, content));
    }

    /** Leaves out {@code in a tweet} and {@code in an interview} at the content's end. */
    private static int withoutOccasion(Reading reading, int from, int to) {
        for (int i = to - 1; i > Math.max(from, to - LONGEST_OCCASION); i--) {
            boolean outside = reading.isWord(i) && !reading.isQuoted(i);
            if (!outside || reading.is(i, WordClass.CLAUSE_OPENER)) {
                return to;
            }
            if (reading.is(i, WordClass.PREPOSITION)) {
                boolean said = reading.word(i).equals("in") || reading.word(i).equals("on");
                boolean article =
                        reading.word(i + 1).equals("a") || reading.word(i + 1).equals("an");
                return said && article && MEDIA.contains(reading.word(to - 1)) ? i : to;
            }
        }
        return to;
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
