package org.quotewright.app.evaluate.spans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quotewright.app.evaluate.gold.Stretch;

/** Spells predicted stretches as BIO labels of a segment's tokens; the first to label one wins. */
final class SegmentLabels {

    private static final String OUTSIDE = "O";

    private final List<Stretch> tokens;
    private final List<String> labels;

    /** Tokens that were not found in the text are empty stretches. */
    SegmentLabels(List<Stretch> tokens) {
        this.tokens = tokens;
        this.labels = new ArrayList<>(Collections.nCopies(tokens.size(), OUTSIDE));
    }

    List<String> labels() {
        return List.copyOf(labels);
    }

    void label(Stretch predicted, String kind) {
        boolean isOpen = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (touches(tokens.get(i), predicted)) {
                isOpen = labelled(i, isOpen, kind);
            } else if (isOpen && bridges(i, predicted, kind)) {
                labels.set(i, "I-" + kind);
            }
        }
    }

    private static boolean touches(Stretch token, Stretch predicted) {
        return !token.isEmpty() && token.overlaps(predicted);
    }

    private boolean labelled(int token, boolean isOpen, String kind) {
        if (!labels.get(token).equals(OUTSIDE)) {
            return false;
        }
        labels.set(token, (isOpen ? "I-" : "B-") + kind);
        return true;
    }

    /** True for a token that was not found, between two of the same span. */
    private boolean bridges(int token, Stretch predicted, String kind) {
        return tokens.get(token).isEmpty()
                && token > 0
                && labels.get(token - 1).endsWith("-" + kind)
                && token + 1 < tokens.size()
                && !tokens.get(token + 1).isEmpty()
                && tokens.get(token + 1).begin() < predicted.end();
    }
}
