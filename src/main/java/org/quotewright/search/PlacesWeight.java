package org.quotewright.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** Finds the best of a {@link PlacesQuery} in each segment. */
final class PlacesWeight extends Weight {

    private final Weight plain;
    private final List<Weight> places;
    private final float tie;

    /**
     * @param plain for all but the best
     */
    PlacesWeight(Query query, Weight plain, List<Weight> places, float tie) {
        super(query);
        this.plain = plain;
        this.places = places;
        this.tie = tie;
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        List<ScorerSupplier> answering = new ArrayList<>();
        for (Weight place : places) {
            ScorerSupplier there = place.scorerSupplier(leaf);
            if (there != null) {
                answering.add(there);
            }
        }
        return switch (answering.size()) {
            case 0 -> null;
            case 1 -> answering.getFirst();
            default -> new Best(answering, tie);
        };
    }

    private static final class Best extends ScorerSupplier {

        private final List<ScorerSupplier> places;
        private final float tie;

        private Best(List<ScorerSupplier> places, float tie) {
            this.places = places;
            this.tie = tie;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            List<Scorer> scorers = new ArrayList<>();
            for (ScorerSupplier place : places) {
                scorers.add(place.get(leadCost));
            }
            return new PlacesScorer(scorers, tie);
        }

        @Override
        public long cost() {
            return places.stream().mapToLong(ScorerSupplier::cost).sum();
        }
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
        return plain.explain(leaf, document);
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return plain.isCacheable(leaf);
    }
}
