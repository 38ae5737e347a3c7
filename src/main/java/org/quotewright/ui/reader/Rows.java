package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;

/** Parts an article into rows: the heading, then its paragraphs. */
final class Rows {

    private final String text;
    private final List<Row> rows = new ArrayList<>();

    private Rows(String text) {
        this.text = text;
    }

    /** Takes time linear in the text's length. The first row is always the heading. */
    static List<Row> of(OpenArticle article) {
        Rows rows = new Rows(article.article().text());
        rows.add(article.article().heading(), article.paragraphs());
        return List.copyOf(rows.rows);
    }

    private void add(String heading, List<Span> paragraphs) {
        boolean printed =
                !paragraphs.isEmpty() && paragraphs.getFirst().in(text).equals(heading.strip());
        rows.add(printed ? Row.heading(paragraphs.getFirst(), text) : Row.heading(heading));
        paragraphs.stream().skip(printed ? 1 : 0).forEach(this::addParagraph);
    }

    private void addParagraph(Span paragraph) {
        boolean continued = false;
        for (Span part : LongLines.split(text, paragraph)) {
            rows.add(Row.paragraph(part, text, continued));
            continued = true;
        }
    }
}
