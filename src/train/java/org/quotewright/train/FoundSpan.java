package org.quotewright.train;

/**
 * A span that the tags say.
 *
 * @param kind as in {@link org.quotewright.attribution.tagging.SpanTags#ATTRIBUTION}
 * @param begin in code points of the article
 * @param end in code points of the article
 * @param window which window decided on its first token
 */
record FoundSpan(int kind, int begin, int end, int window) {

    static final int SOURCE = 0;
    static final int CUE = 1;
    static final int CONTENT = 2;

    int[] bounds() {
        return new int[] {begin, end};
    }
}
