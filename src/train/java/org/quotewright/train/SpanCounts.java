package org.quotewright.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.SpanTags.Tagged;

/** Counts spans that are exactly right, by kind. */
final class SpanCounts {

    private static final List<String> KINDS = List.of("source", "cue", "content");

    private final int[] gold = new int[KINDS.size()];
    private final int[] found = new int[KINDS.size()];
    private final int[] right = new int[KINDS.size()];

    void add(int[] goldTags, int[] foundTags) {
        Set<Tagged> expected = new HashSet<>(SpanTags.ATTRIBUTION.spansOf(goldTags));
        expected.forEach(span -> gold[span.kind()]++);
        for (Tagged span : SpanTags.ATTRIBUTION.spansOf(foundTags)) {
            found[span.kind()]++;
            right[span.kind()] += expected.contains(span) ? 1 : 0;
        }
    }

    double f1(int kind) {
        return 200.0 * right[kind] / Math.max(1, gold[kind] + found[kind]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "source %.1f cue %.1f content %.1f", f1(0), f1(1), f1(2));
    }
}
