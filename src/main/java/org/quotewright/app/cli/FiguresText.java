package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.util.List;
import org.quotewright.review.figures.FigureSheet;

/** Prints figures in columns as wide as they need to be. */
record FiguresText(PrintWriter out) {

    private static final String GAP = "  ";

    void print(FigureSheet sheet) {
        int columns = sheet.rows().getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : sheet.rows()) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], shown(row.get(i)).length());
            }
        }
        sheet.rows().forEach(row -> out.println(line(row, widths)));
    }

    /** Names begin at the left, numbers end at the right. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = shown(row.get(i));
            String space = " ".repeat(widths[i] - cell.length());
            line.append(i == 0 ? cell + space : GAP + space + cell);
        }
        return line.toString().stripTrailing();
    }

    private static String shown(String cell) {
        return cell.isBlank() ? Words.MESSAGES.text("figures.unknown") : OneLine.of(cell);
    }
}
