package org.quotewright.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Quotations of many articles. It goes through all quotations where nothing else leads, and asks
 * those alone that others have found where something does.
 */
final class OfArticlesQuery extends Query {

    /** About as much as comparing a few numbers. */
    private static final float ASKING = 4;

    /** Below this share of all documents, those that others have found are asked one by one. */
    private static final int FEW = 8;

    private final FixedBitSet articles;
    private final ArticleNumbers numbers;

    /**
     * @param articles by their numbers; not changed from here on
     */
    OfArticlesQuery(FixedBitSet articles, ArticleNumbers numbers) {
        this.articles = articles;
        this.numbers = numbers;
    }

    @Override
    public Weight createWeight(IndexSearcher index, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return answering(numbers.of(leaf.reader()), score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, QuoteDocument.ARTICLE);
            }
        };
    }

    private ScorerSupplier answering(int[] of, float score, ScoreMode mode) {
        return new ScorerSupplier() {

            @Override
            public Scorer get(long leadCost) {
                return leadCost < of.length / FEW
                        ? new ConstantScoreScorer(score, mode, asking(of))
                        : new ConstantScoreScorer(score, mode, all(of));
            }

            @Override
            public long cost() {
                return of.length;
            }
        };
    }

    private TwoPhaseIterator asking(int[] of) {
        DocIdSetIterator every = DocIdSetIterator.all(of.length);
        return new TwoPhaseIterator(every) {

            @Override
            public boolean matches() {
                return isOfOne(of[every.docID()]);
            }

            @Override
            public float matchCost() {
                return ASKING;
            }
        };
    }

    private DocIdSetIterator all(int[] of) {
        FixedBitSet found = new FixedBitSet(of.length);
        for (int document = 0; document < of.length; document++) {
            if (isOfOne(of[document])) {
                found.set(document);
            }
        }
        return new BitSetIterator(found, of.length);
    }

    private boolean isOfOne(int number) {
        return number != ArticleNumbers.NONE && number < articles.length() && articles.get(number);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return articles.cardinality() + " articles";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && articles.equals(((OfArticlesQuery) other).articles);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + articles.hashCode();
    }
}
