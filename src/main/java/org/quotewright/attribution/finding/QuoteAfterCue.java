package org.quotewright.attribution.finding;

import java.util.Optional;

/** {@code said: "No"}, {@code told reporters, "No"}, {@code called it "odd"}. */
final class QuoteAfterCue implements Construction {

    private static final int FARTHEST = 30;

    @Override
    public Optional<Finding> find(CueContext cue) {
        int stretch = firstStretch(cue);
        if (stretch < 0
                || !cue.group().verb().isSaid()
                        && !cue.group().verb().takes(Frame.CLAUSE)
                        && !cue.group().verb().takes(Frame.NOUN)) {
            return Optional.empty();
        }
        int from = cue.reading().stretchTokens(stretch).from();
        int before = from - 1;
        boolean cut =
                (cue.word(before).equals(",") || cue.word(before).equals(":"))
                        && before >= cue.end();
        boolean infinitive = cue.group().verb().takes(Frame.INFINITIVE);
        if (infinitive && cue.word(before).equals(",") && cue.word(cue.end()).equals("to")) {
            return Optional.empty();
        }
        if (cut || from == cue.end()) {
            return isOwn(cue, from)
                    ? ContentAfterCue.between(cue, from, endOf(cue, from, stretch))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static int endOf(CueContext cue, int from, int stretch) {
        int end = ClauseEnd.of(cue, from);
        int closed = cue.reading().stretchTokens(stretch).to();
        return end <= closed ? closed : end;
    }

    private static boolean isOwn(CueContext cue, int from) {
        return cue.later().stream()
                .noneMatch(g -> g.from() < from && g.finite() && g.verb().isSaid());
    }

    private static int firstStretch(CueContext cue) {
        Reading reading = cue.reading();
        for (int i = cue.end(); i < Math.min(cue.sentence().to(), cue.end() + FARTHEST); i++) {
            if (reading.isQuoted(i)) {
                return reading.stretchAt(i);
            }
        }
        return -1;
    }
}
