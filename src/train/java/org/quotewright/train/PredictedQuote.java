package org.quotewright.train;

/**
 * A quotation as the scoring scripts read it, in code points.
 *
 * @param spans the pieces of the content
 * @param cue null where there is none
 * @param speakerMention null where there is none
 */
record PredictedQuote(int start, int end, int[][] spans, int[] cue, int[] speakerMention) {}
