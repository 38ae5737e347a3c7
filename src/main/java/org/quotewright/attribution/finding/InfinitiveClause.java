package org.quotewright.attribution.finding;

import java.util.Optional;
import org.quotewright.model.CueClass;

/** {@code vowed to fight}, {@code urged Congress to act}: an infinitive as content. */
final class InfinitiveClause implements Construction {

    private static final int FARTHEST = 8;

    @Override
    public Optional<Finding> find(CueContext cue) {
        if (!cue.group().verb().takes(Frame.INFINITIVE)) {
            return Optional.empty();
        }
        int from = cue.end();
        int limit = Math.min(cue.limit(), from + FARTHEST);
        for (int i = from; i < limit; i++) {
            if (cue.reading().isQuoted(i) || ",:".contains(cue.word(i))) {
                return Optional.empty();
            }
            if (cue.word(i).equals("to")
                    && cue.reading().isWord(i + 1)
                    && !cue.reading().isCapitalised(i + 1)) {
                boolean stance = cue.group().verb().takes(Frame.STANCE);
                return ContentAfterCue.from(cue, from)
                        .map(f -> stance ? f.as(CueClass.ATTITUDE).asObject() : f);
            }
        }
        return Optional.empty();
    }
}
