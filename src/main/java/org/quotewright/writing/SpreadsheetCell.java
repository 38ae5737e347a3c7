package org.quotewright.writing;

/** Keeps words from being run by the spreadsheet that a table is opened with. */
public final class SpreadsheetCell {

    private static final String RUNS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    /** True for what a spreadsheet would run, were it not marked as text. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0;
    }

    /** The cell as text: behind an apostrophe where it would be run. */
    public static String defused(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
