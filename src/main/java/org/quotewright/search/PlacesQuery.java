package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Words in any of several places of a quotation. Weighs what it finds as Lucene's {@link
 * DisjunctionMaxQuery} does, to the bit, but passes over what cannot be among the best, which that
 * one leaves undone where the lesser places count too.
 */
final class PlacesQuery extends Query {

    private final List<Query> places;
    private final float tie;

    PlacesQuery(List<Query> places, float tie) {
        this.places = List.copyOf(places);
        this.tie = tie;
    }

    @Override
    public Query rewrite(IndexSearcher index) throws IOException {
        List<Query> rewritten = new ArrayList<>();
        for (Query place : places) {
            rewritten.add(place.rewrite(index));
        }
        return rewritten.equals(places) ? this : new PlacesQuery(rewritten, tie);
    }

    @Override
    public Weight createWeight(IndexSearcher index, ScoreMode mode, float boost)
            throws IOException {
        Query plain = mode.needsScores() || hasPhrase() ? whole() : anywhere();
        Weight weight = index.createWeight(index.rewrite(plain), mode, boost);
        if (mode != ScoreMode.TOP_SCORES) {
            return weight;
        }
        List<Weight> each = new ArrayList<>();
        for (Query place : places) {
            each.add(index.createWeight(index.rewrite(place), mode, boost));
        }
        return new PlacesWeight(this, weight, each, tie);
    }

    private Query whole() {
        return new DisjunctionMaxQuery(places, tie);
    }

    /** Single words are counted place by place, a phrase only where no other place has answered. */
    private boolean hasPhrase() {
        return PhraseFinder.isIn(whole());
    }

    private Query anywhere() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        places.forEach(place -> any.add(place, Occur.SHOULD));
        return any.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        whole().visit(visitor);
    }

    @Override
    public String toString(String field) {
        return whole().toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && whole().equals(((PlacesQuery) other).whole());
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + whole().hashCode();
    }
}
