package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.model.Span;

/** Puts contents, cues and sources together by their links. */
final class LinkedSpans {

    private final List<TaggedSpan> sources;
    private final List<TaggedSpan> cues;
    private final List<TaggedSpan> contents;
    private final Linker toCue = new Linker(Relation.CONTENT_TO_CUE, false);
    private final Linker toSource = new Linker(Relation.CUE_TO_SOURCE, true);

    LinkedSpans(SpanReader spans) {
        this.sources = spans.of(SpanKind.SOURCE);
        this.cues = spans.of(SpanKind.CUE);
        this.contents = spans.of(SpanKind.CONTENT);
    }

    /** Adds the spans that a window decided on; those of the next one must have been read. */
    void add(WindowScores scores, int window) {
        toCue.add(scores, window, contents, cues);
        toSource.add(scores, window, cues, sources);
    }

    /** The attributions in reading order; a cue without content is none. */
    List<TaggedAttribution> attributions() {
        int[] cueOf = toCue.links(cues.size());
        int[] sourceOf = toSource.links(sources.size());
        List<List<Span>> contentsOf = contentsOf(cueOf);
        List<TaggedAttribution> found = new ArrayList<>();
        for (int cue = 0; cue < cues.size(); cue++) {
            if (!contentsOf.get(cue).isEmpty()) {
                Optional<Span> source = span(sources, sourceOf[cue]);
                found.add(new TaggedAttribution(contentsOf.get(cue), span(cues, cue), source));
            }
        }
        IntStream.range(0, cueOf.length)
                .filter(i -> cueOf[i] == Choices.NOTHING)
                .mapToObj(i -> List.of(contents.get(i).tokens()))
                .map(own -> new TaggedAttribution(own, Optional.empty(), Optional.empty()))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(TaggedAttribution::begin));
        return List.copyOf(found);
    }

    private List<List<Span>> contentsOf(int[] cueOf) {
        List<List<Span>> found = new ArrayList<>();
        cues.forEach(cue -> found.add(new ArrayList<>()));
        for (int i = 0; i < cueOf.length; i++) {
            if (cueOf[i] != Choices.NOTHING) {
                found.get(cueOf[i]).add(contents.get(i).tokens());
            }
        }
        return found;
    }

    private static Optional<Span> span(List<TaggedSpan> spans, int index) {
        return index == Choices.NOTHING ? Optional.empty() : Optional.of(spans.get(index).tokens());
    }
}
