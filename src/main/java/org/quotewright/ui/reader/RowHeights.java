package org.quotewright.ui.reader;

import java.util.BitSet;
import java.util.List;

/** The heights of all rows in pixels: measured where a row was shown, estimated elsewhere. */
final class RowHeights {

    private static final double LETTER = 0.58;
    private static final double LINE = 1.9;

    private final List<Row> rows;
    private final double[] heights;
    private final BitSet measured = new BitSet();

    RowHeights(List<Row> rows) {
        this.rows = rows;
        this.heights = new double[rows.size()];
    }

    /** Forgets what was measured, as every row has another height now. */
    void estimate(Measures measures) {
        measured.clear();
        double lettersInLine = Math.max(1, measures.textWidth() / (LETTER * measures.em()));
        for (int row = 0; row < heights.length; row++) {
            double lines = Math.ceil((rows.get(row).words().length() + 1) / lettersInLine);
            heights[row] = lines * LINE * measures.em() + measures.paragraphGap();
        }
    }

    /** All but these: as after a decision, which may set words in another face. */
    void forgetBut(BitSet same) {
        measured.and(same);
    }

    boolean isMeasured(int row) {
        return measured.get(row);
    }

    void measure(int row, double height) {
        heights[row] = height;
        measured.set(row);
    }

    double of(int row) {
        return heights[row];
    }

    /** From the top of the sheet to the top of this row. */
    double above(int row) {
        double sum = 0;
        for (int i = 0; i < row; i++) {
            sum += heights[i];
        }
        return sum;
    }

    double total() {
        return above(heights.length);
    }

    /** The row that holds a height of the sheet. */
    int rowAt(double y) {
        double sum = 0;
        for (int row = 0; row < heights.length; row++) {
            sum += heights[row];
            if (sum > y) {
                return row;
            }
        }
        return Math.max(0, heights.length - 1);
    }
}
