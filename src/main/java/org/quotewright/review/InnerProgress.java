package org.quotewright.review;

/** How far one file of several has come; stopped with the whole. */
final class InnerProgress implements Progress {

    private final Progress whole;
    private volatile long percent;

    InnerProgress(Progress whole) {
        this.whole = whole;
    }

    /** From 0 to 100. */
    long percent() {
        return percent;
    }

    @Override
    public void report(String message, long done, long total) {
        percent = 100 * done / Math.max(1, total);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
