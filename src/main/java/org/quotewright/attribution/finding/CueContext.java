package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;

/**
 * A verb of reporting in its sentence.
 *
 * @param floor the first token that its content may hold
 * @param inverted true where the subject follows the verb
 * @param later the verbs of reporting after it
 */
record CueContext(
        Reading reading,
        NounPhrases phrases,
        TokenRange sentence,
        int floor,
        CueGroup group,
        Optional<TokenRange> subject,
        boolean inverted,
        List<CueGroup> later) {

    /** The first token of subject and verb together. */
    int begin() {
        boolean own =
                subject.filter(s -> s.to() <= group.from() && isAdverbial(s.to())).isPresent();
        return own ? subject.get().from() : group.from();
    }

    private boolean isAdverbial(int from) {
        for (int i = from; i < group.from(); i++) {
            if (!reading.is(i, WordClass.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** The first token after verb and inverted subject. */
    int end() {
        return inverted ? subject.map(TokenRange::to).orElse(group.to()) : group.to();
    }

    /** The token after the sentence's last word or closing mark. */
    int limit() {
        int limit = sentence.to();
        while (limit > end()
                && ".!?\u2026;,".contains(reading.word(limit - 1))
                && !reading.isQuoted(limit - 1)) {
            limit--;
        }
        return limit;
    }

    String word(int i) {
        return sentence.contains(i) ? reading.word(i) : "";
    }
}
