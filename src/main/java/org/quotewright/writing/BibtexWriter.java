package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.StoredArticle;

/** The articles of the quotations as BibTeX in UTF-8. */
public final class BibtexWriter implements QuoteWriter {

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        StringBuilder to = new StringBuilder("% ").append(line(export.remark())).append("\n");
        export.articles().forEach(article -> entry(article, to));
        out.write(to.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void entry(StoredArticle article, StringBuilder to) {
        ArticleFacts facts = article.article().facts();
        to.append("\n@article{article-").append(article.id().value());
        field("title", "{" + escaped(article.heading()) + "}", to);
        field("author", facts.author().isBlank() ? "" : "{" + escaped(facts.author()) + "}", to);
        field("journal", escaped(facts.outlet()), to);
        field("date", facts.date().map(LocalDate::toString).orElse(""), to);
        field("year", facts.date().map(date -> Integer.toString(date.getYear())).orElse(""), to);
        field("month", facts.date().map(BibtexWriter::month).orElse(""), to);
        field("url", address(facts.url()), to);
        to.append("\n}\n");
    }

    private static String month(LocalDate date) {
        return date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static void field(String name, String value, StringBuilder to) {
        if (!value.isBlank()) {
            to.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** Signs that TeX would take for its own; braces always in pairs. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        line(words)
                .chars()
                .forEach(unit -> {
                    switch (unit) {
                        case '\\' -> escaped.append("\\textbackslash{}");
                        case '~' -> escaped.append("\\textasciitilde{}");
                        case '^' -> escaped.append("\\textasciicircum{}");
                        case '{' -> escaped.append("\\textbraceleft{}");
                        case '}' -> escaped.append("\\textbraceright{}");
                        case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) unit);
                        default -> escaped.append((char) unit);
                    }
                });
        return escaped.toString();
    }

    private static String address(String url) {
        return line(url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
