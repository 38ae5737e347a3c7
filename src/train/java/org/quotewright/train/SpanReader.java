package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.SpanTags.Tagged;
import org.quotewright.attribution.tagging.TextPlace;

/** Turns the tags of an article's windows into spans; joins those that a window's edge has cut. */
final class SpanReader {

    private final List<FoundSpan> spans = new ArrayList<>();

    private SpanReader() {}

    /**
     * @param examples the article's windows in reading order
     * @param tags for each window the tags of its core
     */
    static List<FoundSpan> read(List<Example> examples, List<int[]> tags) {
        SpanReader reader = new SpanReader();
        for (int window = 0; window < examples.size(); window++) {
            for (Tagged tagged : SpanTags.ATTRIBUTION.spansOf(tags.get(window))) {
                reader.add(examples, window, tagged);
            }
        }
        return List.copyOf(reader.spans);
    }

    private void add(List<Example> examples, int window, Tagged tagged) {
        Example example = examples.get(window);
        int first = example.core()[0] + tagged.tokens().begin();
        int end = example.ends()[example.core()[0] + tagged.tokens().end() - 1];
        if (tagged.tokens().begin() == 0 && window > 0 && continues(example, first, tagged)) {
            FoundSpan before = spans.removeLast();
            spans.add(new FoundSpan(before.kind(), before.begin(), end, before.window()));
        } else {
            spans.add(new FoundSpan(tagged.kind(), example.begins()[first], end, window));
        }
    }

    /** True where the last span ends right before this token, in the same sentence. */
    private boolean continues(Example example, int first, Tagged tagged) {
        boolean inside = example.places()[example.firsts()[first]] == TextPlace.INSIDE.ordinal();
        return inside
                && first > 0
                && !spans.isEmpty()
                && spans.getLast().kind() == tagged.kind()
                && spans.getLast().end() == example.ends()[first - 1];
    }
}
