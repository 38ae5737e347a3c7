package org.quotewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.quotewright.model.ArticleId;
import org.quotewright.search.query.Clause;

/** Finds articles by what stands anywhere in them, and so their quotations. */
final class ArticleWords {

    /** Of so few articles the quotations are looked up; of more, every quotation is asked. */
    private static final int FEW = 200;

    private final WordQueries words;
    private final ArticleNumbers numbers;
    private final IndexSearcher index;

    ArticleWords(WordQueries words, ArticleNumbers numbers, IndexSearcher index) {
        this.words = words;
        this.numbers = numbers;
        this.index = index;
    }

    /** Quotations of articles with these words in their text or title. */
    Query around(Clause.Words asked) {
        FixedBitSet articles = articles(asked);
        int count = articles.cardinality();
        if (count == 0) {
            return new MatchNoDocsQuery("no article");
        }
        return count <= FEW ? lookedUp(articles) : new OfArticlesQuery(articles, numbers);
    }

    private static Query lookedUp(FixedBitSet articles) {
        List<BytesRef> numbers =
                IntStream.iterate(
                                articles.nextSetBit(0),
                                at -> at != DocIdSetIterator.NO_MORE_DOCS,
                                at -> next(articles, at + 1))
                        .mapToObj(at -> QuoteDocument.term(new ArticleId(at)).bytes())
                        .toList();
        return new TermInSetQuery(QuoteDocument.ARTICLE, numbers);
    }

    private static int next(FixedBitSet articles, int from) {
        return from < articles.length() ? articles.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private FixedBitSet articles(Clause.Words asked) {
        Query query =
                new BooleanQuery.Builder()
                        .add(words.in(ArticleText.TEXT, false, asked), Occur.SHOULD)
                        .add(words.in(ArticleText.TITLE, false, asked), Occur.SHOULD)
                        .build();
        try {
            return index.search(new ConstantScoreQuery(query), new Numbers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the articles found. */
    private static final class Numbers implements CollectorManager<NumberCollector, FixedBitSet> {

        @Override
        public NumberCollector newCollector() {
            return new NumberCollector();
        }

        @Override
        public FixedBitSet reduce(Collection<NumberCollector> collectors) {
            FixedBitSet all = new FixedBitSet(1);
            for (NumberCollector each : collectors) {
                all = FixedBitSet.ensureCapacity(all, each.found.length());
                all.or(each.found);
            }
            return all;
        }
    }

    private static final class NumberCollector extends SimpleCollector {

        private FixedBitSet found = new FixedBitSet(1);
        private NumericDocValues numbers = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            numbers = DocValues.getNumeric(leaf.reader(), ArticleText.NUMBER);
        }

        @Override
        public void collect(int document) throws IOException {
            if (numbers.advanceExact(document)) {
                int number = Math.toIntExact(numbers.longValue());
                found = FixedBitSet.ensureCapacity(found, number);
                found.set(number);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
