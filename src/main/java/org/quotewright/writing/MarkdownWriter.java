package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report in Markdown (CommonMark). */
public final class MarkdownWriter implements QuoteWriter {

    private final Reporter reporter;

    public MarkdownWriter(Reporter reporter) {
        this.reporter = reporter;
    }

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        Report report = reporter.report(export);
        ReportWords messages = reporter.words();
        StringBuilder to = new StringBuilder();
        heading(1, report.title(), to);
        report.about().forEach(line -> paragraph(escaped(line), to));
        for (Report.Section section : report.sections()) {
            heading(2, section.heading(), to);
            section.entries().forEach(entry -> entry(entry, messages, to));
        }
        heading(2, messages.text("report.sources"), to);
        report.sources().forEach(source -> to.append("- ").append(source(source)).append('\n'));
        to.append('\n');
        heading(2, messages.text("report.methods"), to);
        list(report.methods(), to);
        out.write(to.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void entry(Report.Entry entry, ReportWords messages, StringBuilder to) {
        paragraph("> " + escaped(entry.words()), to);
        paragraph("— " + escaped(entry.by()) + ". " + escaped(entry.citation()), to);
        if (!entry.context().isEmpty()) {
            paragraph(escaped(messages.text("report.context", entry.context())), to);
        }
        list(entry.remarks(), to);
    }

    private static String source(Report.Source source) {
        return source.url().isEmpty()
                ? escaped(source.citation())
                : escaped(source.before()) + " <" + source.url() + ">" + escaped(source.behind());
    }

    private static void list(List<String> items, StringBuilder to) {
        items.forEach(item -> to.append("- ").append(escaped(item)).append('\n'));
        to.append('\n');
    }

    private static void heading(int level, String words, StringBuilder to) {
        paragraph("#".repeat(level) + " " + escaped(words), to);
    }

    private static void paragraph(String line, StringBuilder to) {
        to.append(line).append("\n\n");
    }

    /** No sign of the text means anything to Markdown. */
    private static String escaped(String words) {
        return Printable.of(words)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&:=]", "\\\\$0")
                .replaceAll("^(\\d+)(\\))", "$1\\\\$2");
    }
}
