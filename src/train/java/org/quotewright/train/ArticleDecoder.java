package org.quotewright.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.tagging.TagPath;

/** Turns the scores of an article's windows into attributions. */
final class ArticleDecoder {

    private final TagPath path;

    ArticleDecoder(TagPath path) {
        this.path = path;
    }

    /**
     * @param windows the article's, in reading order
     */
    PredictedArticle decode(List<Scored> windows) {
        List<Example> examples = windows.stream().map(Scored::example).toList();
        List<int[]> tags = windows.stream().map(window -> path.best(window.tags())).toList();
        List<FoundSpan> spans = SpanReader.read(examples, tags);
        return new PredictedArticle(
                examples.getFirst().article(), quotes(spans, new Linker(windows, spans)));
    }

    private static List<PredictedQuote> quotes(List<FoundSpan> spans, Linker linker) {
        Map<FoundSpan, List<FoundSpan>> contents = new LinkedHashMap<>();
        List<PredictedQuote> quotes = new ArrayList<>();
        of(spans, FoundSpan.CUE).forEach(cue -> contents.put(cue, new ArrayList<>()));
        for (FoundSpan content : of(spans, FoundSpan.CONTENT)) {
            linker.linked(content, Relation.CONTENT_TO_CUE, FoundSpan.CUE, false)
                    .ifPresentOrElse(
                            cue -> contents.get(cue).add(content),
                            () -> quotes.add(quote(List.of(content), null, null)));
        }
        contents.forEach((cue, own) -> {
            Optional<FoundSpan> source =
                    linker.linked(cue, Relation.CUE_TO_SOURCE, FoundSpan.SOURCE, true);
            List<FoundSpan> given = own.isEmpty() ? nearest(spans, cue) : own;
            if (!given.isEmpty()) {
                quotes.add(quote(given, cue, source.orElse(null)));
            }
        });
        return quotes;
    }

    /** A cue that no content chose still stands beside one: the nearest. */
    private static List<FoundSpan> nearest(List<FoundSpan> spans, FoundSpan cue) {
        return of(spans, FoundSpan.CONTENT).stream()
                .min(Comparator.comparingInt(content -> gap(content, cue)))
                .stream()
                .toList();
    }

    private static int gap(FoundSpan one, FoundSpan other) {
        return Math.max(one.begin() - other.end(), other.begin() - one.end());
    }

    private static List<FoundSpan> of(List<FoundSpan> spans, int kind) {
        return spans.stream().filter(span -> span.kind() == kind).toList();
    }

    private static PredictedQuote quote(List<FoundSpan> contents, FoundSpan cue, FoundSpan source) {
        return new PredictedQuote(
                contents.getFirst().begin(),
                contents.getLast().end(),
                contents.stream().map(FoundSpan::bounds).toArray(int[][]::new),
                cue == null ? null : cue.bounds(),
                source == null ? null : source.bounds());
    }
}
