package org.quotewright.attribution.speakers;

import org.quotewright.model.Span;

/**
 * What an article has told of a referent so far.
 *
 * @param weight how much he was spoken of, at the sentence of his last mention
 * @param sentence of his last mention
 * @param last his last mention
 * @param reported whether that stands in what another is quoted with
 * @param mentions how many there were
 * @param spoke the sentence in which he last spoke, or a very small number
 */
record Trace(
        double weight,
        int sentence,
        Span last,
        MentionPlace place,
        boolean reported,
        int mentions,
        int spoke) {

    static final Trace NONE =
            new Trace(0, 0, new Span(0, 1), MentionPlace.PLAIN, false, 0, Integer.MIN_VALUE / 2);

    private static final double KEPT_OF_A_SENTENCE = 0.66;
    private static final double MOST = 4.0;

    double weightAt(int later) {
        return weight * Math.pow(KEPT_OF_A_SENTENCE, later - sentence);
    }

    Trace plus(MentionPlace added, Span at, int now, boolean inReport) {
        return new Trace(
                Math.min(MOST, (mentions == 0 ? 0 : weightAt(now)) + added.weight()),
                now,
                at,
                added,
                inReport,
                mentions + 1,
                added == MentionPlace.SOURCE ? now : spoke);
    }
}
