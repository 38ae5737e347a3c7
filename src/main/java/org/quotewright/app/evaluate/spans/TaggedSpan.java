package org.quotewright.app.evaluate.spans;

import java.util.ArrayList;
import java.util.List;

/** A span of a segment's tokens, half-open. */
record TaggedSpan(SpanKind kind, int first, int end) {

    /** The spans that BIO labels spell; "B-" alone begins one. */
    static List<TaggedSpan> of(List<String> labels) {
        List<TaggedSpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).startsWith("B-")) {
                String kind = labels.get(i).substring(2);
                int end = i + 1;
                while (end < labels.size() && labels.get(end).equals("I-" + kind)) {
                    end++;
                }
                spans.add(new TaggedSpan(kindOf(kind), i, end));
            }
        }
        return spans;
    }

    private static SpanKind kindOf(String label) {
        for (SpanKind kind : SpanKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of span: " + label);
    }
}
