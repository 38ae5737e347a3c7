package org.quotewright.text.anchoring;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * Finds the same words again, told from others like them by what stands around them, as a
 * TextQuoteSelector of the W3C Web Annotation Data Model does by its prefix and suffix.
 */
final class ContextSearch {

    private static final int REACH = 32;
    private static final int ENOUGH = 16;

    private final String older;
    private final String newer;
    private final SharedStretches shared;

    ContextSearch(String older, String newer, SharedStretches shared) {
        this.older = older;
        this.newer = newer;
        this.shared = shared;
    }

    /** A place with the same words, and how many units around them are the same. */
    private record Found(int begin, int around, int distance) {

        boolean isBetterThan(Found other) {
            return around > other.around || around == other.around && distance < other.distance;
        }
    }

    Optional<Anchor> place(Span span) {
        String words = span.in(older);
        int expected = shared.expected(span.begin());
        Optional<Found> best = Optional.empty();
        for (int at = newer.indexOf(words); at >= 0; at = newer.indexOf(words, at + 1)) {
            Found found = new Found(at, around(span, at), Math.abs(at - expected));
            if (best.isEmpty() || found.isBetterThan(best.get())) {
                best = Optional.of(found);
            }
        }
        return best.filter(found -> isEnough(span, found)).map(found -> anchor(span, found));
    }

    private int around(Span span, int at) {
        return Common.suffix(older, span.begin(), newer, at, REACH)
                + Common.prefix(older, span.end(), newer, at + span.length(), REACH);
    }

    /** Short words want more around them, or to stand just where they are expected. */
    private static boolean isEnough(Span span, Found found) {
        return found.around() > 0 && found.distance() == 0
                || found.around() + Math.min(span.length(), REACH) >= ENOUGH;
    }

    private static Anchor anchor(Span span, Found found) {
        return new Anchor(
                new Span(found.begin(), found.begin() + span.length()),
                Manner.CONTEXT,
                found.around() >= ENOUGH);
    }
}
