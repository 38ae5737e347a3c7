package org.quotewright.review.figures;

/** How many quotations, and how many words they have together. */
public record Amount(int quotations, long words) {

    public static final Amount NOTHING = new Amount(0, 0);

    Amount plus(Amount other) {
        return new Amount(quotations + other.quotations, words + other.words);
    }
}
