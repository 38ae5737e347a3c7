package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quotewright.model.ReviewedQuote;

/** Every UTF-16 unit of a text in both projects, with whether either analyst has it quoted. */
final class QuotedText {

    /** What begins (above 0) and what ends (below 0) somewhere in the text, on either side. */
    private static final class Turn {
        private final int[] kept = new int[Side.values().length];
        private final int[] open = new int[Side.values().length];
    }

    private final Map<Integer, Turn> turns = new TreeMap<>();
    private final Turn here = new Turn();
    private final int length;

    private QuotedText(ComparedPair pair) {
        this.length = pair.left().article().text().length();
        for (Side side : Side.values()) {
            pair.on(side).quotes().forEach(quote -> mark(quote, side));
        }
    }

    /** Adds the units that both judged; what lies open on either side is no judgement yet. */
    static void addTo(Coincidences<Boolean> coincidences, ComparedPair pair) {
        new QuotedText(pair).addTo(coincidences);
    }

    private void mark(ReviewedQuote quote, Side side) {
        quote.quote()
                .spans()
                .forEach(span -> {
                    mark(span.begin(), quote, side, 1);
                    mark(span.end(), quote, side, -1);
                });
    }

    private void mark(int offset, ReviewedQuote quote, Side side, int by) {
        Turn turn = turns.computeIfAbsent(offset, at -> new Turn());
        turn.kept[side.ordinal()] += quote.state().isAccepted() ? by : 0;
        turn.open[side.ordinal()] += quote.state().isDecided() ? 0 : by;
    }

    private void addTo(Coincidences<Boolean> coincidences) {
        int begin = 0;
        for (Map.Entry<Integer, Turn> turn : turns.entrySet()) {
            coincidences.add(values(), (long) turn.getKey() - begin);
            begin = turn.getKey();
            for (Side side : Side.values()) {
                here.kept[side.ordinal()] += turn.getValue().kept[side.ordinal()];
                here.open[side.ordinal()] += turn.getValue().open[side.ordinal()];
            }
        }
        coincidences.add(values(), (long) length - begin);
    }

    private List<Boolean> values() {
        List<Boolean> values = new ArrayList<>();
        for (Side side : Side.values()) {
            boolean isKept = here.kept[side.ordinal()] > 0;
            if (isKept || here.open[side.ordinal()] == 0) {
                values.add(isKept);
            }
        }
        return values;
    }
}
