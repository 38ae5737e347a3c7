package org.quotewright.train;

/**
 * A pronoun whose person is known.
 *
 * @param rows the candidates' features
 * @param right whether each candidate is meant; one at least is
 * @param weight how much the lesson counts
 */
record RankLesson(String article, double[][] rows, boolean[] right, double weight) {

    RankLesson weighing(double other) {
        return new RankLesson(article, rows, right, other);
    }
}
