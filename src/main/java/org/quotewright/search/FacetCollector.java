package org.quotewright.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts facets and hits, and weighs nothing. A document that every choice but those of one facet
 * leaves in counts for that facet, and one that all leave in is a hit and counts for each.
 */
final class FacetCollector extends SimpleCollector {

    private final FacetTally[] tallies;
    private final FacetTally[] narrowed;
    private long hits;

    FacetCollector(List<FacetTally> tallies) {
        this.tallies = tallies.toArray(FacetTally[]::new);
        this.narrowed = tallies.stream().filter(FacetTally::isNarrowed).toArray(FacetTally[]::new);
    }

    long hits() {
        return hits;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (FacetTally tally : tallies) {
            tally.enter(leaf);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        FacetTally against = null;
        for (FacetTally tally : narrowed) {
            if (!tally.takes(document)) {
                if (against != null) {
                    return;
                }
                against = tally;
            }
        }
        count(document, against);
    }

    private void count(int document, FacetTally against) throws IOException {
        if (against != null) {
            against.count(document);
            return;
        }
        hits++;
        for (FacetTally tally : tallies) {
            tally.count(document);
        }
    }
}
