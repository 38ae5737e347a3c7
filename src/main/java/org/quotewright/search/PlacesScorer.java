package org.quotewright.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * Goes from document to document by those places only that can lead to a good one: stretch by
 * stretch, as far as the index knows the most a word can weigh, places that are too light even all
 * together are asked about documents that others have found, and not gone through.
 */
final class PlacesScorer extends Scorer {

    private final Scorer[] places;
    private final DocIdSetIterator[] documents;
    private final float[] most;
    private final boolean[] leads;
    private final float tie;
    private final long cost;

    private float least;
    private int end = -1;
    private int foreseen;
    private int document = -1;

    PlacesScorer(List<Scorer> scorers, float tie) {
        this.places = scorers.toArray(Scorer[]::new);
        this.documents = scorers.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
        this.most = new float[places.length];
        this.leads = new boolean[places.length];
        this.tie = tie;
        this.cost = scorers.stream().mapToLong(each -> each.iterator().cost()).sum();
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public float score() throws IOException {
        Sum sum = new Sum();
        for (int i = 0; i < places.length; i++) {
            int at = documents[i].docID();
            if (at < document) {
                at = documents[i].advance(document);
            }
            if (at == document) {
                sum.add(places[i].score());
            }
        }
        return sum.total(tie);
    }

    /** The greatest counts whole, the others for a part. */
    private static final class Sum {

        private float greatest;
        private double others;

        void add(float score) {
            others += Math.min(score, greatest);
            greatest = Math.max(score, greatest);
        }

        float total(float tie) {
            return (float) (greatest + others * tie);
        }
    }

    @Override
    public void setMinCompetitiveScore(float score) {
        if (score > least) {
            least = score;
            end = Math.min(end, document);
        }
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        foreseen = Math.max(foreseen, target);
        int until = DocIdSetIterator.NO_MORE_DOCS;
        for (int i = 0; i < places.length; i++) {
            int from = Math.max(foreseen, documents[i].docID());
            if (from < DocIdSetIterator.NO_MORE_DOCS) {
                until = Math.min(until, places[i].advanceShallow(from));
            }
        }
        return until;
    }

    @Override
    public float getMaxScore(int until) throws IOException {
        Sum sum = new Sum();
        for (int i = 0; i < places.length; i++) {
            sum.add(most(i, until));
        }
        return Math.nextUp(sum.total(tie));
    }

    private float most(int place, int until) throws IOException {
        return documents[place].docID() > until ? 0 : places[place].getMaxScore(until);
    }

    /** Chooses who leads from the document on. */
    private void stretch(int from) throws IOException {
        Arrays.fill(leads, true);
        if (least <= 0) {
            end = DocIdSetIterator.NO_MORE_DOCS;
            return;
        }
        if (from < foreseen) {
            end = foreseen - 1;
            return;
        }
        end = advanceShallow(from);
        for (int i = 0; i < places.length; i++) {
            most[i] = most(i, end);
        }
        Sum light = new Sum();
        for (int next = lightest(); next >= 0; next = lightest()) {
            light.add(most[next]);
            if (Math.nextUp(light.total(tie)) >= least) {
                return;
            }
            leads[next] = false;
        }
    }

    /** Of those that lead still; negative where none does. */
    private int lightest() {
        int lightest = -1;
        for (int i = 0; i < places.length; i++) {
            if (leads[i] && (lightest < 0 || most[i] < most[lightest])) {
                lightest = i;
            }
        }
        return lightest;
    }

    private int next(int target) throws IOException {
        int from = target;
        while (from < DocIdSetIterator.NO_MORE_DOCS) {
            if (from > end) {
                stretch(from);
            }
            int found = first(from);
            if (found <= end) {
                return document = found;
            }
            from = end == DocIdSetIterator.NO_MORE_DOCS ? end : end + 1;
        }
        return document = DocIdSetIterator.NO_MORE_DOCS;
    }

    private int first(int from) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (int i = 0; i < places.length; i++) {
            if (leads[i]) {
                int at = documents[i].docID();
                first = Math.min(first, at < from ? documents[i].advance(from) : at);
            }
        }
        return first;
    }

    @Override
    public DocIdSetIterator iterator() {
        return new DocIdSetIterator() {
            @Override
            public int docID() {
                return document;
            }

            @Override
            public int nextDoc() throws IOException {
                return next(document + 1);
            }

            @Override
            public int advance(int target) throws IOException {
                return next(target);
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }
}
