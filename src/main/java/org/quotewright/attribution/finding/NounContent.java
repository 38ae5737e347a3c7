package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;

/**
 * {@code reiterated the readiness for talks}, {@code praised them for "brave steps" toward peace}:
 * an object that says what was said.
 */
final class NounContent implements Construction {

    private static final Set<String> GROUNDS = Set.of("for", "as", "over", "of", "with");
    private static final Set<String> MERITS = Set.of("for", "of", "on", "over");
    private static final int LONGEST_PERSON = 8;

    @Override
    public Optional<Finding> find(CueContext cue) {
        int from = cue.end();
        if (cue.inverted() || from >= cue.limit()) {
            return Optional.empty();
        }
        int to = ClauseEnd.of(cue, from);
        boolean quoted = isQuotedBetween(cue.reading(), from, to);
        boolean pronoun = cue.reading().is(from, WordClass.OBJECT_PRONOUN);
        if (pronoun && GROUNDS.contains(cue.word(from + 1))) {
            from++;
        }
        if (quoted) {
            int ground = isTopic(cue, from) ? from + 1 : groundBeforeQuote(cue, from, to);
            return ContentAfterCue.between(cue, ground, to).map(Finding::asObject);
        }
        boolean object =
                cue.reading().is(from, WordClass.DETERMINER)
                        || pronoun
                        || cue.reading().isCapitalised(from)
                        || cue.reading().isWord(from)
                                && !cue.reading().is(from, WordClass.PREPOSITION);
        boolean particle = cue.group().to() > cue.group().verbAt() + 1;
        if (isSummons(cue, from)) {
            return Optional.empty();
        }
        return (cue.group().verb().takes(Frame.NOUN) || particle) && object
                ? ContentAfterCue.between(cue, from, to).map(Finding::asObject)
                : Optional.empty();
    }

    /** {@code called a meeting}: the object is no words about somebody. */
    private static boolean isSummons(CueContext cue, int from) {
        boolean article = cue.word(from).equals("a") || cue.word(from).equals("an");
        boolean bare = cue.group().to() == cue.group().verbAt() + 1;
        return article && bare && cue.group().verb().lemma().equals("call");
    }

    /** {@code spoke of a bang}: the preposition belongs to the verb. */
    private static boolean isTopic(CueContext cue, int from) {
        boolean spoke = cue.group().verb().lemma().equals("speak");
        return spoke && (cue.word(from).equals("of") || cue.word(from).equals("about"));
    }

    /**
     * {@code praised the crews for their "quiet courage"}: where the ground right before the marks
     * begins; whom the verb praises is not quoted.
     */
    private static int groundBeforeQuote(CueContext cue, int from, int to) {
        Reading reading = cue.reading();
        boolean person = reading.isWord(from) && !reading.word(from).equals("it");
        int limit = Math.min(to, from + LONGEST_PERSON);
        for (int i = from + 1; person && i + 1 < limit; i++) {
            int next = reading.is(i + 1, WordClass.DETERMINER) ? i + 2 : i + 1;
            if (reading.isQuoted(i)) {
                return from;
            }
            if (MERITS.contains(reading.word(i)) && reading.isQuoted(next)) {
                return i;
            }
        }
        return from;
    }

    private static boolean isQuotedBetween(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
