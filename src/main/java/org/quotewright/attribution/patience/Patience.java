package org.quotewright.attribution.patience;

/**
 * Of whoever waits for an analysis: hears how far it has come, and ends it. What an analysis finds
 * does not depend on it; it finds all or nothing.
 */
@FunctionalInterface
public interface Patience {

    /** Of somebody who waits for however long it takes. */
    Patience ENDLESS = (done, total) -> {};

    /**
     * Asked at short intervals in the course of the work, by the thread that does it.
     *
     * @param done of {@code total}, both at least 0; the whole is not known exactly
     * @throws GivenUp where the work is to end
     */
    void ask(long done, long total);

    /**
     * For one of several tasks.
     *
     * @param from percent of the whole that are done before it
     * @param to percent that are done after it
     */
    default Patience during(int from, int to) {
        return (done, total) -> ask(from + (to - from) * done / Math.max(1, total), 100);
    }
}
