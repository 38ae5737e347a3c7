package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
                examples.getFirst().article(), quotes(spans, new Linker(windows)));
    }

    private static List<PredictedQuote> quotes(List<FoundSpan> spans, Linker linker) {
        List<FoundSpan> sources = of(spans, FoundSpan.SOURCE);
        List<FoundSpan> cues = of(spans, FoundSpan.CUE);
        List<FoundSpan> contents = of(spans, FoundSpan.CONTENT);
        int[] cueOf = linker.link(contents, cues, Relation.CONTENT_TO_CUE, false);
        int[] sourceOf = linker.link(cues, sources, Relation.CUE_TO_SOURCE, true);
        List<PredictedQuote> quotes = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            List<FoundSpan> own = chosen(contents, cueOf, i);
            if (!own.isEmpty()) {
                FoundSpan source = sourceOf[i] < 0 ? null : sources.get(sourceOf[i]);
                quotes.add(quote(own, cues.get(i), source));
            }
        }
        for (FoundSpan content : chosen(contents, cueOf, Covering.NOTHING)) {
            quotes.add(quote(List.of(content), null, null));
        }
        return quotes;
    }

    private static List<FoundSpan> chosen(List<FoundSpan> spans, int[] choices, int target) {
        return IntStream.range(0, choices.length)
                .filter(i -> choices[i] == target)
                .mapToObj(spans::get)
                .toList();
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
