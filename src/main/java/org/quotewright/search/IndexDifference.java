package org.quotewright.search;

/**
 * How an index differs from the project that it belongs to.
 *
 * @param missing how many quotations it lacks
 * @param stale how many it holds as they were before
 * @param stray how many it holds that the project does not
 */
public record IndexDifference(long missing, long stale, long stray) {

    public boolean isNone() {
        return missing + stale + stray == 0;
    }
}
