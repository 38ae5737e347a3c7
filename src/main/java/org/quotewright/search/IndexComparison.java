package org.quotewright.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;

/** Compares what an index holds with what it should hold, by fingerprints. */
final class IndexComparison {

    private final Map<Long, Long> held = new HashMap<>();
    private final HeldTexts texts;
    private long twice;

    IndexComparison(IndexReader reader) throws IOException {
        texts = HeldTexts.in(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf);
        }
    }

    private void read(LeafReaderContext leaf) throws IOException {
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), QuoteDocument.ORDER);
        NumericDocValues prints = DocValues.getNumeric(leaf.reader(), QuoteDocument.FINGERPRINT);
        Bits live = leaf.reader().getLiveDocs();
        for (int at = ids.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = ids.nextDoc()) {
            boolean isLive = live == null || live.get(at);
            if (isLive && prints.advanceExact(at)) {
                twice += held.put(ids.longValue(), prints.longValue()) == null ? 0 : 1;
            }
        }
    }

    /**
     * @param read gives the text in which the article of a quotation is read
     * @param names how many names differ
     */
    IndexDifference with(
            Stream<QuoteInContext> quotes,
            Function<QuoteInContext, StoredArticle> read,
            long names) {
        HeldTexts wanted = HeldTexts.none();
        long missing = 0;
        long stale = 0;
        for (Iterator<QuoteInContext> each = quotes.iterator(); each.hasNext(); ) {
            QuoteInContext quote = each.next();
            if (!wanted.hasAny(quote.article().id())) {
                wanted.add(read.apply(quote));
            }
            Long known = held.remove(quote.quote().id().value());
            if (known == null) {
                missing++;
            } else if (known != QuoteDocument.fingerprint(quote)) {
                stale++;
            }
        }
        return new IndexDifference(
                missing, stale, held.size() + twice, names, texts.differing(wanted));
    }
}
