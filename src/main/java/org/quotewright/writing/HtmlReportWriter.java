package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A report as one HTML file that loads nothing and runs nothing. */
public final class HtmlReportWriter implements QuoteWriter {

    private final Reporter reporter;

    public HtmlReportWriter(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        Report report = reporter.report(export);
        StringBuilder to = new StringBuilder();
        to.append("<!DOCTYPE html>\n<html lang=\"")
                .append(reporter.words().language())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element("title", report.title(), to);
        to.append("<style>\n").append(look()).append("</style>\n</head>\n<body>\n<main>\n");
        new Body(report, reporter.words(), to, new HashSet<>()).write();
        to.append("</main>\n</body>\n</html>\n");
        out.write(to.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String look() throws IOException {
        try (InputStream in = HtmlReportWriter.class.getResourceAsStream("/css/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What readers see. */
    private record Body(Report report, ReportWords messages, StringBuilder to, Set<Long> placed) {

        private void write() {
            element("h1", report.title(), to);
            report.about().forEach(line -> element("p", line, to));
            contents();
            for (int i = 0; i < report.sections().size(); i++) {
                section(report.sections().get(i), i);
            }
            heading("sources", messages.text("report.sources"));
            to.append("<ul>\n");
            report.sources().forEach(this::source);
            to.append("</ul>\n</section>\n");
            heading("methods", messages.text("report.methods"));
            list("methods-list", report.methods());
            to.append("</section>\n");
        }

        private void contents() {
            to.append("<nav aria-label=\"")
                    .append(escaped(messages.text("report.contents")))
                    .append("\">\n<ul>\n");
            for (int i = 0; i < report.sections().size(); i++) {
                link("s" + i, report.sections().get(i).heading());
            }
            link("sources", messages.text("report.sources"));
            link("methods", messages.text("report.methods"));
            to.append("</ul>\n</nav>\n");
        }

        private void link(String target, String words) {
            to.append("<li><a href=\"#").append(target).append("\">").append(escaped(words));
            to.append("</a></li>\n");
        }

        private void heading(String id, String words) {
            to.append("<section id=\"").append(id).append("\">\n");
            element("h2", words, to);
        }

        private void section(Report.Section section, int number) {
            heading("s" + number, section.heading());
            section.entries().forEach(this::entry);
            to.append("</section>\n");
        }

        private void entry(Report.Entry entry) {
            to.append("<figure")
                    .append(name(entry))
                    .append(">\n<blockquote class=\"")
                    .append(entry.type().name().toLowerCase(Locale.ROOT))
                    .append("\">");
            element("p", entry.words(), to);
            to.append("</blockquote>\n<figcaption>\n");
            element("p", "— " + entry.by() + ". " + entry.citation(), to);
            to.append("</figcaption>\n</figure>\n");
            if (!entry.context().isEmpty()) {
                to.append("<p class=\"context\">");
                to.append(escaped(messages.text("report.context", entry.context())));
                to.append("</p>\n");
            }
            list("remarks", entry.remarks());
        }

        /** Of several places of a quotation the first is where links lead. */
        private String name(Report.Entry entry) {
            return placed.add(entry.id()) ? " id=\"q" + entry.id() + "\"" : "";
        }

        private void list(String kind, List<String> items) {
            to.append("<ul class=\"").append(kind).append("\">\n");
            items.forEach(item -> element("li", item, to));
            to.append("</ul>\n");
        }

        private void source(Report.Source source) {
            to.append("<li>");
            if (source.url().isEmpty()) {
                to.append(escaped(source.citation()));
            } else {
                String address = escaped(source.url());
                to.append(escaped(source.before()));
                to.append("<a href=\"").append(address).append("\" rel=\"noreferrer\">");
                to.append(address).append("</a>").append(escaped(source.behind()));
            }
            to.append("</li>\n");
        }
    }

    private static void element(String name, String words, StringBuilder to) {
        to.append('<').append(name).append('>').append(escaped(words));
        to.append("</").append(name).append(">\n");
    }

    static String escaped(String words) {
        return Printable.of(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
