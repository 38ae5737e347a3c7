package org.quotewright.text.anchoring;

/**
 * For each word of a text in turn, the run of words up to it that takes the fewest changes to
 * become the words looked for (P. H. Sellers, The theory and computation of evolutionary distances,
 * 1980).
 */
final class NearestRuns {

    /** A change weighs more than all words that are the same, which tell equal runs apart. */
    private static final int CHANGE_BITS = 24;

    private static final long CHANGE = 1L << CHANGE_BITS;

    private final WordList sought;
    private final int first;
    private long[] costs;
    private int[] lengths;

    NearestRuns(WordList sought, int first, int end) {
        this.sought = sought;
        this.first = first;
        this.costs = new long[end - first + 1];
        this.lengths = new int[end - first + 1];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = i * CHANGE;
        }
    }

    /** Takes the next word of the text in. */
    void add(int word) {
        long[] nextCosts = new long[costs.length];
        int[] nextLengths = new int[costs.length];
        for (int i = 1; i < costs.length; i++) {
            boolean isSame = sought.word(first + i - 1) == word;
            nextCosts[i] = costs[i - 1] + (isSame ? -1 : CHANGE);
            nextLengths[i] = lengths[i - 1] + 1;
            if (costs[i] + CHANGE < nextCosts[i]) {
                nextCosts[i] = costs[i] + CHANGE;
                nextLengths[i] = lengths[i] + 1;
            }
            if (nextCosts[i - 1] + CHANGE < nextCosts[i]) {
                nextCosts[i] = nextCosts[i - 1] + CHANGE;
                nextLengths[i] = nextLengths[i - 1];
            }
        }
        costs = nextCosts;
        lengths = nextLengths;
    }

    /** Of the best run that ends with the latest word. */
    int changes() {
        return (int) (costs[costs.length - 1] + CHANGE - 1 >> CHANGE_BITS);
    }

    /** How many words that run has. */
    int length() {
        return lengths[lengths.length - 1];
    }
}
