package org.quotewright.ui.figures;

import java.util.Locale;

/** Draws bars as an SVG 1.1 picture that stands alone. */
final class BarsSvg {

    private static final int NAMES = 240;
    private static final int LONGEST = 480;
    private static final int ROW = 28;
    private static final int TOP = 64;
    private static final int THICK = 18;
    private static final String FIRST = "#2f5d8a";
    private static final String SECOND = "#b9c9da";

    private final StringBuilder svg = new StringBuilder();
    private final Bars bars;

    private BarsSvg(Bars bars) {
        this.bars = bars;
    }

    static String of(Bars bars) {
        BarsSvg picture = new BarsSvg(bars);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        int width = NAMES + LONGEST + 80;
        int height = TOP + ROW * bars.bars().size() + 12;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"13\">",
                width, height);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
        text(12, 24, "start", bars.title());
        key(12, FIRST, bars.first());
        key(NAMES, SECOND, bars.second());
        for (int i = 0; i < bars.bars().size(); i++) {
            row(TOP + ROW * i, bars.bars().get(i));
        }
        svg.append("</svg>\n");
    }

    private void key(int x, String colour, String words) {
        rect(x, 38, 12, 12, colour);
        text(x + 18, 49, "start", words);
    }

    private void row(int y, Bars.Bar bar) {
        text(NAMES - 10, y + 14, "end", bar.name());
        double first = length(bar.first());
        double second = length(bar.second());
        if (bars.isStacked()) {
            rect(NAMES, y, first, THICK, FIRST);
            rect(NAMES + first, y, second, THICK, SECOND);
            text(NAMES + first + second + 6, y + 14, "start", number(bar.first() + bar.second()));
        } else {
            rect(NAMES, y, first, THICK / 2.0, FIRST);
            rect(NAMES, y + THICK / 2.0, second, THICK / 2.0, SECOND);
            text(
                    NAMES + Math.max(first, second) + 6,
                    y + 14,
                    "start",
                    number(bar.first()) + " / " + number(bar.second()));
        }
    }

    private double length(double amount) {
        return bars.longest() == 0 ? 0 : LONGEST * amount / bars.longest();
    }

    private static String number(double amount) {
        return amount == Math.rint(amount)
                ? String.format(Locale.ROOT, "%.0f", amount)
                : String.format(Locale.ROOT, "%.1f", amount);
    }

    private void rect(double x, double y, double width, double height, String colour) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x, y, width, height, colour);
    }

    private void text(double x, double y, String anchor, String words) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x, y, anchor, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void add(String pattern, Object... arguments) {
        svg.append(String.format(Locale.ROOT, pattern, arguments)).append('\n');
    }
}
