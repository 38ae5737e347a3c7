package org.quotewright.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Quotations of many articles. It goes through all quotations where nothing else leads, and asks
 * those alone that others have found where something does.
 */
final class OfArticlesQuery extends Query {

    /** About as much as comparing a few numbers. */
    private static final float ASKING = 4;

    private final FixedBitSet articles;

    /**
     * @param articles by their numbers; not changed from here on
     */
    OfArticlesQuery(FixedBitSet articles) {
        this.articles = articles;
    }

    @Override
    public Weight createWeight(IndexSearcher index, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                NumericDocValues of = leaf.reader().getNumericDocValues(QuoteDocument.ARTICLE);
                return of == null ? null : answering(of, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, QuoteDocument.ARTICLE);
            }
        };
    }

    private ScorerSupplier answering(NumericDocValues of, float score, ScoreMode mode) {
        return new ScorerSupplier() {

            @Override
            public Scorer get(long leadCost) {
                return new ConstantScoreScorer(score, mode, asking(of));
            }

            @Override
            public long cost() {
                return of.cost();
            }
        };
    }

    private TwoPhaseIterator asking(NumericDocValues of) {
        return new TwoPhaseIterator(of) {

            @Override
            public boolean matches() throws IOException {
                long article = of.longValue();
                return article < articles.length() && articles.get((int) article);
            }

            @Override
            public float matchCost() {
                return ASKING;
            }
        };
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
