package org.quotewright.app.evaluate.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.figures.Figure.Form;
import org.quotewright.app.evaluate.figures.Score;
import org.quotewright.app.evaluate.gold.GoldAnswer;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldQuote;
import org.quotewright.app.evaluate.gold.PredictedQuote;

/**
 * How far confidence can be trusted. Counted are predictions that state a confidence and whose
 * labelled partner has an answer; of those that state it, the share of the sure ones is given too.
 */
public final class ConfidenceScore implements Score<ConfidenceScore> {

    private static final double SURE = 0.9;
    private static final int BINS = 10;
    private static final String COLUMN = "value";

    private int stated;
    private int statedSure;
    private int sure;
    private int sureRight;
    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    public static ConfidenceScore of(GoldArticle article, List<PredictedQuote> predicted) {
        ConfidenceScore score = new ConfidenceScore();
        for (PredictedQuote quote : predicted) {
            Optional<GoldAnswer> answer =
                    Partners.best(quote.quote(), article.quotes(), GoldQuote::quote)
                            .flatMap(GoldQuote::answer);
            quote.confidence().ifPresent(it -> score.add(it, quote.speaker(), answer));
        }
        return score;
    }

    private void add(double stating, String speaker, Optional<GoldAnswer> answer) {
        boolean isSure = stating >= SURE;
        stated++;
        statedSure += isSure ? 1 : 0;
        if (answer.isPresent()) {
            int bin = Math.min((int) (stating * BINS), BINS - 1);
            int isRight = answer.get().isSpeaker(speaker) ? 1 : 0;
            count[bin]++;
            confidence[bin] += stating;
            right[bin] += isRight;
            sure += isSure ? 1 : 0;
            sureRight += isSure ? isRight : 0;
        }
    }

    @Override
    public ConfidenceScore plus(ConfidenceScore other) {
        ConfidenceScore sum = new ConfidenceScore();
        List.of(this, other).forEach(sum::addAll);
        return sum;
    }

    private void addAll(ConfidenceScore other) {
        stated += other.stated;
        statedSure += other.statedSure;
        sure += other.sure;
        sureRight += other.sureRight;
        for (int i = 0; i < BINS; i++) {
            count[i] += other.count[i];
            right[i] += other.right[i];
            confidence[i] += other.confidence[i];
        }
    }

    @Override
    public List<Figure> figures() {
        int answered = IntStream.of(count).sum();
        return List.of(
                new Figure("stated", COLUMN, Form.COUNT, stated),
                new Figure("stated >= 0.9", COLUMN, Form.PERCENT, percent(statedSure, stated)),
                new Figure("answered", COLUMN, Form.COUNT, answered),
                new Figure("answered >= 0.9", COLUMN, Form.PERCENT, percent(sure, answered)),
                new Figure("right of >= 0.9", COLUMN, Form.PERCENT, percent(sureRight, sure)),
                new Figure("right", COLUMN, Form.PERCENT, percent(rightOnes(), answered)),
                new Figure("calibration error", COLUMN, Form.SHARE, calibrationError(answered)));
    }

    private int rightOnes() {
        return IntStream.of(right).sum();
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? Double.NaN : Figure.percent(part, whole);
    }

    private double calibrationError(int answered) {
        double apart = 0;
        for (int i = 0; i < BINS; i++) {
            apart += Math.abs(right[i] - confidence[i]);
        }
        return answered == 0 ? Double.NaN : apart / answered;
    }
}
