package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;

/** Parts an article into rows: the heading, then every line that holds more than spaces. */
final class Rows {

    private final String text;
    private final List<Row> rows = new ArrayList<>();

    private Rows(String text) {
        this.text = text;
    }

    /** Takes time linear in the text's length. The first row is always the heading. */
    static List<Row> of(StoredArticle article) {
        Rows rows = new Rows(article.text());
        rows.add(article.heading());
        return List.copyOf(rows.rows);
    }

    private void add(String heading) {
        List<Span> lines = lines();
        boolean printed = !lines.isEmpty() && lines.getFirst().in(text).equals(heading.strip());
        rows.add(printed ? Row.heading(lines.getFirst(), text) : Row.heading(heading));
        lines.stream().skip(printed ? 1 : 0).forEach(this::addParagraph);
    }

    private void addParagraph(Span line) {
        boolean continued = false;
        for (Span part : LongLines.split(text, line)) {
            rows.add(Row.paragraph(part, text, continued));
            continued = true;
        }
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                addLine(begin, i, lines);
                begin = i + 1;
            }
        }
        return lines;
    }

    private void addLine(int from, int to, List<Span> lines) {
        int begin = from;
        int end = to;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            lines.add(new Span(begin, end));
        }
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
