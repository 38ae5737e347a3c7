package org.quotewright.reading.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the paragraphs of a block by gaps, indents, short last lines and the size of letters. */
final class Paragraphs {

    private static final double WIDE_LEADING = 1.3;
    private static final double INDENT = 0.7;
    private static final double SHORT_LINE = 0.8;
    private static final double OTHER_SIZE = 0.12;

    private static final String BULLETS = "•▪‣◦●■";

    private final List<Line> lines;
    private final Box.Area area;
    private final double leading;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.area = Box.around(lines);
        this.leading = leading(lines);
    }

    static List<Paragraph> of(List<Line> block) {
        return block.isEmpty() ? List.of() : new Paragraphs(block).all();
    }

    private List<Paragraph> all() {
        List<Paragraph> found = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || beginsOne(i)) {
                found.add(new Paragraph(lines.subList(begin, i)));
                begin = i;
            }
        }
        return found;
    }

    private boolean beginsOne(int i) {
        Line line = lines.get(i);
        Line before = lines.get(i - 1);
        boolean isOtherSize = Math.abs(line.size() - before.size()) > OTHER_SIZE * before.size();
        return isOtherSize
                || isListed(line)
                || line.baseline() - before.baseline() > WIDE_LEADING * leadingFor(line)
                || isIndented(line) && !isIndented(before)
                || endsShort(before) && Paragraph.endsSentence(before.text());
    }

    private double leadingFor(Line line) {
        return Math.max(leading, line.size());
    }

    private static boolean isListed(Line line) {
        return !line.text().isEmpty() && BULLETS.indexOf(line.text().charAt(0)) >= 0;
    }

    private boolean isIndented(Line line) {
        return line.left() - area.left() > INDENT * line.size();
    }

    private boolean endsShort(Line line) {
        return line.right() - area.left() < SHORT_LINE * area.width();
    }

    /** From line to line, as most have it. */
    private static double leading(List<Line> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).baseline() - lines.get(i).baseline();
        }
        Arrays.sort(steps);
        double usual = steps.length == 0 ? 0 : steps[(steps.length - 1) / 2];
        double most = 2.2 * lines.getFirst().size();
        return usual <= 0 || usual > most ? 1.2 * lines.getFirst().size() : usual;
    }
}
