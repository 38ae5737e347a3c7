package org.quotewright.train;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses, for a span, the span that it is linked to, among those that its window shows. */
final class Linker {

    private final List<Scored> windows;
    private final List<FoundSpan> spans;

    Linker(List<Scored> windows, List<FoundSpan> spans) {
        this.windows = windows;
        this.spans = spans;
    }

    /**
     * The span of the kind with the best score.
     *
     * @param orNothing whether the choice may fall on none
     */
    Optional<FoundSpan> linked(FoundSpan from, Relation relation, int kind, boolean orNothing) {
        Scored window = windows.get(from.window());
        int token = window.tokenAt(from.begin());
        Optional<FoundSpan> best =
                spans.stream()
                        .filter(span -> span.kind() == kind && window.tokenAt(span.begin()) >= 0)
                        .max(
                                Comparator.comparingDouble(
                                        span -> score(window, relation, token, span)));
        float nothing = window.link(relation, token, -1);
        return best.filter(span -> !orNothing || score(window, relation, token, span) >= nothing);
    }

    private static float score(Scored window, Relation relation, int token, FoundSpan span) {
        return window.link(relation, token, window.tokenAt(span.begin()));
    }
}
