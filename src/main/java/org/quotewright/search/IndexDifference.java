package org.quotewright.search;

/**
 * How an index differs from the project that it belongs to.
 *
 * @param missing how many quotations it lacks
 * @param stale how many it holds as they were before
 * @param stray how many it holds that the project does not
 * @param names of how many entries it lacks other names, or has names that do not hold any more
 * @param texts of how many articles it lacks the text, or has one that is not read any more
 */
public record IndexDifference(long missing, long stale, long stray, long names, long texts) {

    public boolean isNone() {
        return missing + stale + stray + names + texts == 0;
    }
}
