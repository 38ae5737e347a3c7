package org.quotewright.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.quotewright.model.QuoteInContext;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.CsvWriter;
import org.quotewright.writing.JsonWriter;
import org.quotewright.writing.QuoteExport;
import org.quotewright.writing.QuoteWriter;

/** Exports of a project, written beside their target and moved onto it when they are whole. */
final class ProjectExports implements Exports {

    private final ProjectFile project;
    private final String name;
    private final String generator;

    ProjectExports(ProjectFile project, String name, String generator) {
        this.project = project;
        this.name = name;
        this.generator = generator;
    }

    @Override
    public ExportReport export(ExportFormat format, Path file, boolean includeUnverified)
            throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, project.path())) {
            throw new FileAlreadyExistsException(file.toString());
        }
        QuoteExport export = chosen(includeUnverified);
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            write(writer(format), export, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return new ExportReport(file, export.quotes().size(), export.leftOut());
    }

    private QuoteExport chosen(boolean includeUnverified) {
        List<QuoteInContext> all = new Contexts(project).all().toList();
        List<QuoteInContext> chosen =
                all.stream()
                        .filter(quote -> includeUnverified || quote.quote().state().isAccepted())
                        .toList();
        return new QuoteExport(
                name, chosen, includeUnverified, all.size() - chosen.size(), generator);
    }

    private static void write(QuoteWriter writer, QuoteExport export, Path draft)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            writer.write(export, out);
        }
    }

    private static QuoteWriter writer(ExportFormat format) {
        return switch (format) {
            case CSV -> new CsvWriter();
            case JSON -> new JsonWriter();
        };
    }
}
