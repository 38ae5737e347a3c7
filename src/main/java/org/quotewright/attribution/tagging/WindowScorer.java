package org.quotewright.attribution.tagging;

/** Runs the network over windows; safe for any thread. Closing it frees what it holds. */
public interface WindowScorer extends AutoCloseable {

    WindowScores score(Window window);

    /** The score of each tag of {@link SpanTags#ATTRIBUTION} (column) after each other (row). */
    float[][] transitions();

    @Override
    void close();
}
