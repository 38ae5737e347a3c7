package org.quotewright.reading.pdf;

import java.util.List;

/** Lines that belong together. */
record Paragraph(List<Line> lines) {

    private static final double INDENT = 0.7;
    private static final String SENTENCE_ENDS = ".!?:;”\"’)…";

    Paragraph {
        lines = List.copyOf(lines);
    }

    double size() {
        return lines.getFirst().size();
    }

    String text(Hyphens hyphens) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (text.isEmpty()) {
                text.append(line.text());
            } else {
                hyphens.join(text, line.text());
            }
        }
        return text.toString();
    }

    /**
     * True where this one was torn by the end of a column or page and the other is its rest.
     *
     * @param isFull whether its last line reaches the end of its column
     */
    boolean goesOnIn(Paragraph other, boolean isFull) {
        String end = lines.getLast().text();
        int first = other.lines.getFirst().text().codePointAt(0);
        return Math.abs(size() - other.size()) < 0.6
                && !endsSentence(end)
                && (isFull && !other.isIndented()
                        || Character.isLowerCase(first)
                        || end.endsWith(",")
                        || end.endsWith("-"));
    }

    private boolean isIndented() {
        return lines.size() > 1 && lines.getFirst().left() - lines.get(1).left() > INDENT * size();
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
