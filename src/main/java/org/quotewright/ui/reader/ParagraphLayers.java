package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Span;
import org.quotewright.ui.common.palette.SpeakerColour;
import org.quotewright.ui.reader.Layer.Kind;

/**
 * Lays the quotations of one row over each other: what is drawn behind the words, from back to
 * front, and the runs of words that are set in one face.
 */
final class ParagraphLayers {

    private record Placed(List<Span> spans, int depth) {}

    private record Held(List<Span> spans, int height) {}

    private final Span row;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    private ParagraphLayers(Span row) {
        this.row = row;
    }

    /** The layers of a row, each inside it; outer quotations before those that they hold. */
    static List<Layer> of(Span row, List<ColouredQuote> quotes) {
        ParagraphLayers layers = new ParagraphLayers(row);
        List<ColouredQuote> ordered = quotes.stream().sorted(outerFirst()).toList();
        quotes.forEach(layers::holdBeside);
        Map<ColouredQuote, Integer> heights = layers.heights(ordered);
        ordered.forEach(quote -> layers.addQuote(quote, heights.get(quote)));
        quotes.stream().filter(quote -> !quote.isRejected()).forEach(layers::addBeside);
        layers.layers.sort(Comparator.comparing(Layer::kind).thenComparingInt(Layer::depth));
        return layers.layers.stream().distinct().toList();
    }

    /** The runs of a row, without gap or overlap; of mentions that overlap the earlier wins. */
    static List<TextRun> runs(Span row, List<ColouredQuote> quotes) {
        List<TextRun> runs = new ArrayList<>();
        int end = row.begin();
        for (Layer mention : mentions(row, quotes)) {
            int begin = Math.max(end, mention.span().begin());
            if (begin < mention.span().end()) {
                addRun(runs, end, begin, Optional.empty());
                addRun(runs, begin, mention.span().end(), Optional.of(mention.colour()));
                end = mention.span().end();
            }
        }
        addRun(runs, end, row.end(), Optional.empty());
        return runs;
    }

    private static List<Layer> mentions(Span row, List<ColouredQuote> quotes) {
        return of(row, quotes).stream()
                .filter(layer -> layer.kind() == Kind.MENTION)
                .sorted(Comparator.comparing(Layer::span))
                .toList();
    }

    private static void addRun(
            List<TextRun> runs, int begin, int end, Optional<SpeakerColour> mention) {
        if (begin < end) {
            runs.add(new TextRun(new Span(begin, end), mention));
        }
    }

    private void holdBeside(ColouredQuote quote) {
        quote.mention().ifPresent(span -> held.add(new Held(List.of(span), 0)));
        quote.cue().ifPresent(span -> held.add(new Held(List.of(span), 0)));
    }

    /** Inner quotations first, so that an outer one finds the heights of what it holds. */
    private Map<ColouredQuote, Integer> heights(List<ColouredQuote> outerFirst) {
        Map<ColouredQuote, Integer> heights = new HashMap<>();
        for (ColouredQuote quote : outerFirst.reversed()) {
            int height = heightOver(quote.spans());
            heights.put(quote, height);
            held.add(new Held(quote.spans(), height));
        }
        return heights;
    }

    private int heightOver(List<Span> spans) {
        return held.stream()
                .filter(inner -> overlap(inner.spans(), spans))
                .mapToInt(inner -> inner.height() + 1)
                .max()
                .orElse(0);
    }

    private void addQuote(ColouredQuote quote, int height) {
        List<Span> spans = inRow(quote.spans());
        int depth = depthOver(spans);
        Kind line = quote.isRejected() ? Kind.REJECTED : Kind.LINE;
        inRow(quote.tinted()).forEach(span -> add(Kind.TINT, span, quote.colour(), depth, height));
        spans.forEach(span -> add(line, span, quote.colour(), depth, height));
        placed.add(new Placed(spans, depth));
    }

    private void addBeside(ColouredQuote quote) {
        for (Span span : inRow(quote.mention().stream().toList())) {
            add(Kind.MENTION, span, quote.colour(), depthOver(List.of(span)), 0);
        }
        for (Span span : inRow(quote.cue().stream().toList())) {
            add(Kind.CUE, span, SpeakerColour.NOBODY, depthOver(List.of(span)), 0);
        }
    }

    private void add(Kind kind, Span span, SpeakerColour colour, int depth, int height) {
        layers.add(new Layer(kind, span, colour, depth, height));
    }

    /** One more than the deepest quotation below these spans. */
    private int depthOver(List<Span> spans) {
        return placed.stream()
                .filter(below -> overlap(below.spans(), spans))
                .mapToInt(below -> below.depth() + 1)
                .max()
                .orElse(0);
    }

    private static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    private List<Span> inRow(List<Span> spans) {
        return spans.stream().filter(row::overlaps).map(this::cut).toList();
    }

    private Span cut(Span span) {
        return new Span(Math.max(span.begin(), row.begin()), Math.min(span.end(), row.end()));
    }

    private static Comparator<ColouredQuote> outerFirst() {
        return Comparator.comparingInt((ColouredQuote quote) -> quote.reviewed().quote().begin())
                .thenComparingInt(quote -> -quote.reviewed().quote().end());
    }
}
