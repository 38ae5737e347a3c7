package org.quotewright.review.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quotewright.model.Names;

/**
 * How much of all that is quoted is whose, in two sets of articles.
 *
 * @param measure of what the shares are
 * @param lines the widest apart first; months in their order
 */
public record ShareOfVoice(Axis axis, Measure measure, List<Line> lines) {

    public ShareOfVoice {
        lines = List.copyOf(lines);
    }

    /**
     * One voice.
     *
     * @param left its share of the first set, from 0 to 1
     * @param right that in the second
     */
    public record Line(String name, Amount inLeft, Amount inRight, double left, double right) {

        /** Of the second set over the first, in shares. */
        public double difference() {
            return right - left;
        }
    }

    /** Shares are those of the words, for a long quotation takes more room than a short one. */
    public static ShareOfVoice of(FigureTable left, FigureTable right) {
        return of(left, right, Measure.WORDS);
    }

    public static ShareOfVoice of(FigureTable left, FigureTable right, Measure measure) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(left, right)
                .flatMap(table -> table.rows().stream())
                .forEach(row -> names.putIfAbsent(Names.fold(row.name()), row.name()));
        Map<String, Amount> lefts = amounts(left);
        Map<String, Amount> rights = amounts(right);
        return new ShareOfVoice(
                left.axis(),
                measure,
                names.keySet().stream()
                        .map(folded -> line(names.get(folded), folded, lefts, rights, measure))
                        .sorted(order(left.axis()))
                        .toList());
    }

    private static Comparator<Line> order(Axis axis) {
        return axis.isTime()
                ? Comparator.comparing((Line line) -> line.name().isEmpty())
                        .thenComparing(Line::name)
                : Comparator.comparingDouble((Line line) -> -Math.abs(line.difference()));
    }

    /** By the name folded: sets of articles may spell it otherwise. */
    private static Map<String, Amount> amounts(FigureTable table) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        table.rows().forEach(row -> amounts.put(Names.fold(row.name()), row.all()));
        return amounts;
    }

    private static Line line(
            String name,
            String folded,
            Map<String, Amount> left,
            Map<String, Amount> right,
            Measure measure) {
        Amount inLeft = left.getOrDefault(folded, Amount.NOTHING);
        Amount inRight = right.getOrDefault(folded, Amount.NOTHING);
        return new Line(
                name,
                inLeft,
                inRight,
                share(inLeft, left, measure),
                share(inRight, right, measure));
    }

    private static double share(Amount amount, Map<String, Amount> of, Measure measure) {
        long all = of.values().stream().mapToLong(measure::of).sum();
        return all == 0 ? 0 : (double) measure.of(amount) / all;
    }
}
