package org.quotewright.ui.reader;

/**
 * Where things stand across the sheet.
 *
 * @param em the desk's type size times the zoom, in pixels
 * @param width of the view, in pixels
 */
record Measures(double em, double width) {

    static final Measures NONE = new Measures(14, 0);

    private static final double SHEET = 51.4;
    private static final double COMPACT = 40;
    private static final double NARROWEST = 12;

    double sheetWidth() {
        return Math.floor(Math.min(SHEET * em, Math.max(0, width - 2 * gutter())));
    }

    double sheetLeft() {
        return Math.floor((width - sheetWidth()) / 2);
    }

    double textLeft() {
        return Math.round(sheetLeft() + (isCompact() ? 3 : 4.6) * em);
    }

    double textWidth() {
        return Math.max(NARROWEST * em, sheetLeft() + sheetWidth() - textLeft() - rightMargin());
    }

    double rightMargin() {
        return (isCompact() ? 2.6 : 4) * em;
    }

    /** Room above the sheet. */
    double above() {
        return Math.round((isCompact() ? 0.6 : 1.3) * em);
    }

    double barLeft() {
        return textLeft() - (isCompact() ? 0.7 : 2.15) * em;
    }

    double discCentre() {
        return textLeft() - (isCompact() ? 1.75 : 3.35) * em;
    }

    double marksLeft() {
        return textLeft() + textWidth() + (isCompact() ? 0.4 : 1.1) * em;
    }

    /** Between two paragraphs. */
    double paragraphGap() {
        return em;
    }

    /** Room between two lines of a paragraph, so that a line takes 1.62 of its type's size. */
    double leading() {
        return 0.304 * em;
    }

    private double gutter() {
        return width < COMPACT * em ? 0 : 1.3 * em;
    }

    private boolean isCompact() {
        return width < SHEET * em;
    }
}
