package org.quotewright.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts facets on the way to the hits. A document that every choice but those of one facet leaves
 * in counts for that facet, and one that all leave in is a hit and counts for each.
 */
final class FacetCollector implements Collector {

    private final List<FacetTally> tallies;
    private final boolean counts;
    private final Collector hits;

    /**
     * @param counts false where the tallies only narrow
     */
    FacetCollector(List<FacetTally> tallies, boolean counts, Collector hits) {
        this.tallies = tallies;
        this.counts = counts;
        this.hits = hits;
    }

    Collector hits() {
        return hits;
    }

    @Override
    public ScoreMode scoreMode() {
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        for (FacetTally tally : tallies) {
            tally.enter(leaf);
        }
        LeafCollector within = hits.getLeafCollector(leaf);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                within.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                if (FacetCollector.this.takes(document)) {
                    within.collect(document);
                }
            }
        };
    }

    private boolean takes(int document) throws IOException {
        FacetTally against = null;
        for (FacetTally tally : tallies) {
            if (tally.isNarrowed() && !tally.takes(document)) {
                if (against != null) {
                    return false;
                }
                against = tally;
            }
        }
        count(document, against);
        return against == null;
    }

    private void count(int document, FacetTally against) throws IOException {
        if (!counts) {
            return;
        }
        if (against != null) {
            against.count(document);
            return;
        }
        for (FacetTally tally : tallies) {
            tally.count(document);
        }
    }
}
