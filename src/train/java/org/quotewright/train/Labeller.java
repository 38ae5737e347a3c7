package org.quotewright.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.attribution.tagging.SpanTags;
import org.quotewright.attribution.tagging.Window;
import org.quotewright.attribution.tagging.Windows;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Cuts one article into windows and labels them. */
final class Labeller {

    private static final int SOURCE = 0;
    private static final int CUE = 1;
    private static final int CONTENT = 2;

    private final GoldArticle article;
    private final TextLayout layout;
    private final TokenLabels attributions;
    private final Optional<TokenLabels> mentions;

    Labeller(GoldArticle article, Optional<List<SilverMentions.Mention>> silver) {
        this.article = article;
        this.layout = TextLayout.of(article.text());
        this.attributions = new TokenLabels(layout);
        this.mentions = silver.map(this::mentionLabels);
        // The scorer gives a token of two spans to the cue, then to the source.
        article.attributions().forEach(each -> label(CONTENT, each.content()));
        article.attributions().forEach(each -> label(SOURCE, each.source()));
        article.attributions().forEach(each -> label(CUE, each.cue()));
    }

    private void label(int kind, List<Span> spans) {
        spans.forEach(span -> attributions.add(kind, span));
    }

    private TokenLabels mentionLabels(List<SilverMentions.Mention> silver) {
        String text = article.text();
        TokenLabels labels = new TokenLabels(layout);
        for (SilverMentions.Mention mention : silver) {
            int begin = text.offsetByCodePoints(0, mention.span().begin());
            int end = text.offsetByCodePoints(0, mention.span().end());
            labels.add(mention.kind(), new Span(begin, end));
        }
        return labels;
    }

    List<Example> examples(Windows windows) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        return windows.of(layout).stream().map(window -> example(window, offsets)).toList();
    }

    private Example example(Window window, CodePointOffsets offsets) {
        Span tokens = window.tokens();
        Span core = window.core();
        return new Example(
                article.id(),
                new int[] {core.begin() - tokens.begin(), core.end() - tokens.begin()},
                window.pieces(),
                window.shapes(),
                window.marks(),
                window.places(),
                window.firsts(),
                tokenOffsets(tokens).map(t -> offsets.codePoint(begin(t))).toArray(),
                tokenOffsets(tokens).map(t -> offsets.codePoint(end(t))).toArray(),
                attributions.tags(SpanTags.ATTRIBUTION, core),
                mentions.map(each -> each.tags(SpanTags.MENTION, core)).orElse(new int[0]),
                links(window));
    }

    private static IntStream tokenOffsets(Span tokens) {
        return IntStream.range(tokens.begin(), tokens.end());
    }

    private int begin(int token) {
        return layout.tokens().get(token).begin();
    }

    private int end(int token) {
        return layout.tokens().get(token).end();
    }

    private int[][] links(Window window) {
        List<int[]> links = new ArrayList<>();
        for (GoldAttribution attribution : article.attributions()) {
            Optional<Span> cue = first(attribution.cue());
            for (Span content : attribution.content()) {
                link(0, attributions.tokensOf(content), cue, window).ifPresent(links::add);
            }
            if (cue.isPresent()) {
                link(1, cue, first(attribution.source()), window).ifPresent(links::add);
            }
        }
        return links.toArray(int[][]::new);
    }

    private Optional<Span> first(List<Span> spans) {
        return spans.stream().findFirst().flatMap(attributions::tokensOf);
    }

    private static Optional<int[]> link(
            int relation, Optional<Span> from, Optional<Span> to, Window window) {
        int first = window.tokens().begin();
        boolean asked = from.isPresent() && window.core().contains(from.get().begin());
        boolean seen = to.map(span -> window.tokens().contains(span.begin())).orElse(true);
        if (!asked || !seen) {
            return Optional.empty();
        }
        int linked = to.map(span -> span.begin() - first).orElse(-1);
        return Optional.of(new int[] {relation, from.get().begin() - first, linked});
    }
}
