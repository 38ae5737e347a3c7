package org.quotewright.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Keeps the number of each quotation's article in memory, four bytes apiece, segment by segment, as
 * long as the segment lives.
 */
final class ArticleNumbers {

    /** Instead of a number, where a document is no quotation. */
    static final int NONE = -1;

    private final SegmentCache<int[]> known = new SegmentCache<>(ArticleNumbers::read);

    int[] of(LeafReader segment) throws IOException {
        return known.of(segment);
    }

    private static int[] read(LeafReader segment) throws IOException {
        int[] numbers = new int[segment.maxDoc()];
        Arrays.fill(numbers, NONE);
        NumericDocValues of = DocValues.getNumeric(segment, QuoteDocument.ARTICLE);
        for (int at = of.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = of.nextDoc()) {
            numbers[at] = Math.toIntExact(of.longValue());
        }
        return numbers;
    }
}
