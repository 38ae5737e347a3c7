package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb of reporting, before it or, inverted, after it. */
final class CueContexts {

    private final Reading reading;
    private final NounPhrases phrases;
    private final Subjects subjects;

    CueContexts(Reading reading, NounPhrases phrases, Subjects subjects) {
        this.reading = reading;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /**
     * The verb in its sentence.
     *
     * @param shared the subject where the verb has none of its own
     */
    CueContext of(
            TokenRange sentence,
            int floor,
            CueGroup group,
            Optional<TokenRange> shared,
            List<CueGroup> later) {
        Optional<TokenRange> before = subjects.before(group, floor);
        boolean open = group.finite() && isOpenBefore(group, sentence);
        Optional<TokenRange> after = open ? subjects.after(group, sentence) : Optional.empty();
        boolean inverted =
                after.isPresent() && (before.isEmpty() || inverts(group, after.get(), sentence));
        Optional<TokenRange> subject = inverted ? after : before.or(() -> shared);
        return new CueContext(reading, phrases, sentence, floor, group, subject, inverted, later);
    }

    private boolean isOpenBefore(CueGroup group, TokenRange sentence) {
        int last = group.from() - 1;
        return last < sentence.from() || reading.isQuoted(last) || reading.word(last).equals(",");
    }

    /** True where the phrase after the verb is its subject although one stands before it too. */
    private boolean inverts(CueGroup group, TokenRange after, TokenRange sentence) {
        boolean ends = after.to() >= sentence.to() - 1;
        return reading.isQuoted(group.from() - 1) || ends && !group.verb().takes(Frame.ADDRESSEE);
    }
}
