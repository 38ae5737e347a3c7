package org.quotewright.review.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quotewright.writing.SpreadsheetCell;

/**
 * Figures as rows of cells for other programs; the first row names the columns, which stay as they
 * are called here in every language.
 */
public record FigureSheet(List<List<String>> rows) {

    public FigureSheet {
        rows = List.copyOf(rows);
    }

    /** The last row is the total. */
    public static FigureSheet of(FigureTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        column(table.axis()),
                        "verified_quotations",
                        "verified_words",
                        "unverified_quotations",
                        "unverified_words",
                        "quotations",
                        "words"));
        table.rows().forEach(row -> rows.add(cells(row.name(), row)));
        rows.add(cells("total", table.total()));
        return new FigureSheet(rows);
    }

    private static List<String> cells(String name, FigureRow row) {
        return List.of(
                name,
                number(row.verified().quotations()),
                number(row.verified().words()),
                number(row.unverified().quotations()),
                number(row.unverified().words()),
                number(row.all().quotations()),
                number(row.all().words()));
    }

    /** Shares are percentages. */
    public static FigureSheet of(ShareOfVoice shares) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        column(shares.axis()),
                        "left_" + shares.measure().column(),
                        "left_share",
                        "right_" + shares.measure().column(),
                        "right_share",
                        "difference"));
        shares.lines()
                .forEach(line ->
                        rows.add(
                                List.of(
                                        line.name(),
                                        number(shares.measure().of(line.inLeft())),
                                        percents(line.left()),
                                        number(shares.measure().of(line.inRight())),
                                        percents(line.right()),
                                        percents(line.difference()))));
        return new FigureSheet(rows);
    }

    private static String column(Axis axis) {
        return axis.kind() == Axis.Kind.ATTRIBUTE
                ? axis.attribute()
                : axis.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    private static String percents(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** By RFC 4180. */
    public String csv() {
        return joined(",", "\r\n", FigureSheet::quoted);
    }

    private static String quoted(String written) {
        String cell = defused(written);
        return cell.matches("(?s).*[,\"\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** A number with its sign is no formula. */
    private static String defused(String cell) {
        return cell.matches("-?[0-9.]+") ? cell : SpreadsheetCell.defused(cell);
    }

    /** As spreadsheets take it from the clipboard. */
    public String tabbed() {
        return joined("\t", "\n", cell -> defused(cell.replaceAll("\\s++", " ")));
    }

    private String joined(String between, String end, UnaryOperator<String> written) {
        return rows.stream()
                .map(row -> row.stream().map(written).collect(Collectors.joining(between, "", end)))
                .collect(Collectors.joining());
    }
}
