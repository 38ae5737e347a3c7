package org.quotewright.app.evaluate.figures;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Prints the figures of a sum of articles as a Markdown table. */
public final class FigureTable {

    private final PrintWriter out;
    private final boolean withIntervals;

    public FigureTable(PrintWriter out, boolean withIntervals) {
        this.out = out;
        this.withIntervals = withIntervals;
    }

    /** Of one score or more. */
    public <T extends Score<T>> void print(String heading, List<T> scores) {
        List<Figure> figures = Bootstrap.sum(scores).figures();
        Optional<List<Interval>> intervals =
                withIntervals ? Optional.of(Bootstrap.intervals(scores)) : Optional.empty();
        SequencedSet<String> columns = new LinkedHashSet<>();
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int place = i;
            columns.add(figure.column());
            rows.computeIfAbsent(figure.row(), it -> new LinkedHashMap<>())
                    .put(
                            figure.column(),
                            intervals
                                    .map(it -> figure.written(it.get(place)))
                                    .orElseGet(figure::written));
        }
        head(heading, columns);
        rows.forEach((name, cells) -> row(name, columns, cells));
        out.println();
    }

    private void head(String heading, SequencedSet<String> columns) {
        out.println("| " + heading + " | " + String.join(" | ", columns) + " |");
        out.println("|---|" + "---:|".repeat(columns.size()));
    }

    private void row(String name, SequencedSet<String> columns, Map<String, String> cells) {
        List<String> values = columns.stream().map(it -> cells.getOrDefault(it, "")).toList();
        out.println("| " + name + " | " + String.join(" | ", values) + " |");
    }
}
