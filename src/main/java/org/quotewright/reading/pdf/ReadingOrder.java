package org.quotewright.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Cuts a page into blocks in reading order: from top to bottom, and where white runs down between
 * them, one column after the other (recursive XY cut, G. Nagy and S. Seth, Hierarchical
 * Representation of Optically Scanned Documents, ICPR 1984; a cut from side to side is made where
 * it lays columns open, so that they are not torn at gaps which happen to be level).
 */
final class ReadingOrder {

    private static final double NARROWEST_GUTTER = 0.6;
    private static final double NARROWEST_COLUMN = 6;
    private static final int FEWEST_LINES = 3;
    private static final int DEEPEST = 30;

    private final List<List<Run>> blocks = new ArrayList<>();

    private ReadingOrder() {}

    static List<List<Run>> of(List<Run> runs) {
        ReadingOrder order = new ReadingOrder();
        if (!runs.isEmpty()) {
            order.cut(runs, 0);
        }
        return order.blocks;
    }

    private void cut(List<Run> runs, int depth) {
        OptionalDouble gutter = gutter(runs);
        if (depth >= DEEPEST) {
            blocks.add(runs);
        } else if (gutter.isPresent()) {
            split(runs, Run::left, gutter.getAsDouble(), depth);
        } else {
            level(runs)
                    .ifPresentOrElse(
                            at -> split(runs, Run::top, at, depth), () -> blocks.add(runs));
        }
    }

    private void split(List<Run> runs, Edge edge, double at, int depth) {
        cut(runs.stream().filter(run -> edge.of(run) < at).toList(), depth + 1);
        cut(runs.stream().filter(run -> edge.of(run) >= at).toList(), depth + 1);
    }

    /** The middle of the widest white stripe between columns. */
    private static OptionalDouble gutter(List<Run> runs) {
        double size = usualSize(runs);
        return gaps(runs, Run::left, Run::right).stream()
                .filter(gap -> gap.width() >= NARROWEST_GUTTER * size)
                .filter(gap -> hasColumns(runs, gap.middle(), size))
                .max(Comparator.comparingDouble(Gap::width))
                .map(gap -> OptionalDouble.of(gap.middle()))
                .orElse(OptionalDouble.empty());
    }

    private static boolean hasColumns(List<Run> runs, double at, double size) {
        List<Run> before = runs.stream().filter(run -> run.left() < at).toList();
        List<Run> after = runs.stream().filter(run -> run.left() >= at).toList();
        return isColumn(before, size) && isColumn(after, size) && overlap(before, after);
    }

    private static boolean isColumn(List<Run> runs, double size) {
        return runs.stream().mapToLong(run -> Math.round(run.baseline())).distinct().count()
                        >= FEWEST_LINES
                && Box.around(runs).width() >= NARROWEST_COLUMN * size;
    }

    private static boolean overlap(List<Run> before, List<Run> after) {
        Box.Area left = Box.around(before);
        Box.Area right = Box.around(after);
        return Math.min(left.bottom(), right.bottom()) > Math.max(left.top(), right.top());
    }

    /** Where to cut from side to side so that columns lie open below, or else above. */
    private static Optional<Double> level(List<Run> runs) {
        List<Gap> gaps = gaps(runs, Run::top, Run::bottom);
        return gaps.stream()
                .map(Gap::middle)
                .filter(at -> gutter(below(runs, at)).isPresent())
                .findFirst()
                .or(() ->
                        gaps.reversed().stream()
                                .map(Gap::middle)
                                .filter(at -> gutter(above(runs, at)).isPresent())
                                .findFirst());
    }

    private static List<Run> below(List<Run> runs, double at) {
        return runs.stream().filter(run -> run.top() >= at).toList();
    }

    private static List<Run> above(List<Run> runs, double at) {
        return runs.stream().filter(run -> run.top() < at).toList();
    }

    private static List<Gap> gaps(List<Run> runs, Edge begin, Edge end) {
        List<Run> sorted = runs.stream().sorted(Comparator.comparingDouble(begin::of)).toList();
        List<Gap> gaps = new ArrayList<>();
        double reached = Double.NaN;
        for (Run run : sorted) {
            if (begin.of(run) > reached) {
                gaps.add(new Gap(reached, begin.of(run)));
            }
            reached = Double.isNaN(reached) ? end.of(run) : Math.max(reached, end.of(run));
        }
        return gaps;
    }

    private static double usualSize(List<Run> runs) {
        double[] sizes = runs.stream().mapToDouble(Run::size).sorted().toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }

    @FunctionalInterface
    private interface Edge {
        double of(Run run);
    }

    private record Gap(double from, double to) {

        double width() {
            return to - from;
        }

        double middle() {
            return (from + to) / 2;
        }
    }
}
