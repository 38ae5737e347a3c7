package org.quotewright.app.evaluate.spans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.figures.Figure.Form;
import org.quotewright.app.evaluate.figures.Score;

/** Spans labelled, predicted and in common, kind by kind. */
public final class SpanScore implements Score<SpanScore> {

    private static final int KINDS = SpanKind.values().length;

    private final int[] gold = new int[KINDS];
    private final int[] predicted = new int[KINDS];
    private final int[] exact = new int[KINDS];
    private final int[] begun = new int[KINDS];
    private int segments;
    private int lost;

    void add(List<TaggedSpan> labelled, List<TaggedSpan> given, boolean isLost) {
        segments++;
        lost += isLost ? 1 : 0;
        for (SpanKind kind : SpanKind.values()) {
            List<TaggedSpan> right = ofKind(kind, labelled);
            List<TaggedSpan> tried = ofKind(kind, given);
            gold[kind.ordinal()] += right.size();
            predicted[kind.ordinal()] += tried.size();
            exact[kind.ordinal()] += shared(right, tried, it -> it);
            begun[kind.ordinal()] += shared(right, tried, TaggedSpan::first);
        }
    }

    private static List<TaggedSpan> ofKind(SpanKind kind, List<TaggedSpan> spans) {
        return spans.stream().filter(it -> it.kind() == kind).toList();
    }

    private static int shared(
            List<TaggedSpan> right, List<TaggedSpan> tried, Function<TaggedSpan, Object> by) {
        Set<Object> shared = new HashSet<>(right.stream().map(by).toList());
        shared.retainAll(new HashSet<>(tried.stream().map(by).toList()));
        return shared.size();
    }

    @Override
    public SpanScore plus(SpanScore other) {
        SpanScore sum = new SpanScore();
        List.of(this, other).forEach(sum::addAll);
        return sum;
    }

    private void addAll(SpanScore other) {
        segments += other.segments;
        lost += other.lost;
        for (int i = 0; i < KINDS; i++) {
            gold[i] += other.gold[i];
            predicted[i] += other.predicted[i];
            exact[i] += other.exact[i];
            begun[i] += other.begun[i];
        }
    }

    /** Segments compared. */
    public int segments() {
        return segments;
    }

    /** Segments whose words the text does not hold. */
    public int lost() {
        return lost;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (SpanKind kind : SpanKind.values()) {
            addRates(figures, kind, "exact", exact[kind.ordinal()]);
            addRates(figures, kind, "begin", begun[kind.ordinal()]);
            figures.add(new Figure(kind.label(), "gold", Form.COUNT, gold[kind.ordinal()]));
        }
        return figures;
    }

    private void addRates(List<Figure> figures, SpanKind kind, String name, int hits) {
        double precision = Figure.percent(hits, predicted[kind.ordinal()]);
        double recall = Figure.percent(hits, gold[kind.ordinal()]);
        figures.add(new Figure(kind.label(), name + " P", Form.PERCENT, precision));
        figures.add(new Figure(kind.label(), name + " R", Form.PERCENT, recall));
        figures.add(
                new Figure(kind.label(), name + " F1", Form.PERCENT, Figure.f1(precision, recall)));
    }
}
