package org.quotewright.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on one line of a block. */
record Line(String text, double left, double right, double baseline, double size) implements Box {

    @Override
    public double top() {
        return baseline - size;
    }

    @Override
    public double bottom() {
        return baseline;
    }

    /** The lines of a block, downwards. */
    static List<Line> of(List<Run> block) {
        List<Run> sorted = new ArrayList<>(block);
        sorted.sort(Comparator.comparingDouble(Run::baseline).thenComparingDouble(Run::left));
        List<List<Run>> lines = new ArrayList<>();
        for (Run run : sorted) {
            boolean isNext =
                    lines.isEmpty()
                            || run.baseline() - lines.getLast().getFirst().baseline()
                                    > run.size() / 3;
            if (isNext) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(run);
        }
        return lines.stream().map(Line::joined).toList();
    }

    private static Line joined(List<Run> runs) {
        runs.sort(Comparator.comparingDouble(Run::left));
        Box.Area area = Box.around(runs);
        return new Line(
                runs.stream().map(Run::text).collect(Collectors.joining(" ")),
                area.left(),
                area.right(),
                runs.getFirst().baseline(),
                runs.stream().mapToDouble(Run::size).max().orElse(1));
    }
}
