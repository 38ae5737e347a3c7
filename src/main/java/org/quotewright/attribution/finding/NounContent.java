package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;

/**
 * {@code reiterated the readiness for talks}, {@code praised them for "brave steps" toward peace}:
 * an object that says what was said.
 */
final class NounContent implements Construction {

    private static final Set<String> GROUNDS = Set.of("for", "as", "over", "of", "with");

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
            return ContentAfterCue.between(cue, from, to).map(Finding::asObject);
        }
        boolean object =
                cue.reading().is(from, WordClass.DETERMINER)
                        || pronoun
                        || cue.reading().isCapitalised(from)
                        || cue.reading().isWord(from)
                                && !cue.reading().is(from, WordClass.PREPOSITION);
        boolean particle = cue.group().to() > cue.group().verbAt() + 1;
        return (cue.group().verb().takes(Frame.NOUN) || particle) && object
                ? ContentAfterCue.between(cue, from, to).map(Finding::asObject)
                : Optional.empty();
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
