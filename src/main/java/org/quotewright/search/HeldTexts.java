package org.quotewright.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;

/** Of which articles an index holds the text, and by its fingerprint which one. */
final class HeldTexts {

    private final Map<Long, Long> prints = new HashMap<>();

    static HeldTexts none() {
        return new HeldTexts();
    }

    static HeldTexts in(IndexReader reader) throws IOException {
        HeldTexts held = new HeldTexts();
        for (LeafReaderContext leaf : reader.leaves()) {
            held.read(leaf);
        }
        return held;
    }

    private void read(LeafReaderContext leaf) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), ArticleText.NUMBER);
        NumericDocValues found = DocValues.getNumeric(leaf.reader(), ArticleText.FINGERPRINT);
        Bits live = leaf.reader().getLiveDocs();
        for (int at = numbers.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = numbers.nextDoc()) {
            if ((live == null || live.get(at)) && found.advanceExact(at)) {
                prints.put(numbers.longValue(), found.longValue());
            }
        }
    }

    boolean hasAny(ArticleId article) {
        return prints.containsKey(article.value());
    }

    /** True for the very text, under the same title. */
    boolean has(StoredArticle article) {
        Long print = prints.get(article.id().value());
        return print != null && print == ArticleText.fingerprint(article);
    }

    void add(StoredArticle article) {
        prints.put(article.id().value(), ArticleText.fingerprint(article));
    }

    void remove(ArticleId article) {
        prints.remove(article.value());
    }

    /** Of how many articles only one holds the text, or each another. */
    long differing(HeldTexts other) {
        long more = other.prints.keySet().stream().filter(key -> !prints.containsKey(key)).count();
        return more
                + prints.entrySet().stream()
                        .filter(each -> !each.getValue().equals(other.prints.get(each.getKey())))
                        .count();
    }
}
