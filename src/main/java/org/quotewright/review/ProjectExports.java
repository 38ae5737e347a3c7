package org.quotewright.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SavedSearch;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.Account;
import org.quotewright.writing.Annals;
import org.quotewright.writing.CitationStyle;
import org.quotewright.writing.ExcerptWriter;
import org.quotewright.writing.Extract;
import org.quotewright.writing.QuoteExport;
import org.quotewright.writing.QuoteWriter;
import org.quotewright.writing.Themes;

/** Exports of a project, written beside their target and moved onto it when they are whole. */
final class ProjectExports implements Exports {

    private final ProjectFile project;
    private final Search search;
    private final String name;
    private final String generator;

    ProjectExports(ProjectFile project, Search search, String name, String generator) {
        this.project = project;
        this.search = search;
        this.name = name;
        this.generator = generator;
    }

    @Override
    public ExportReport export(ExportRequest request, Path file) throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, project.path())) {
            throw new FileAlreadyExistsException(file.toString());
        }
        QuoteWriter writer = ExportWriters.of(request, themes(request));
        QuoteExport export = drawn(request, Integer.MAX_VALUE);
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            write(writer, export, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return new ExportReport(file, export.quotes().size(), export.extract().leftOut());
    }

    @Override
    public ExportCount count(ExportScope scope) {
        Extraction extraction = Extraction.of(scope, project, search);
        int verified = extraction.chosen(false).size();
        return new ExportCount(
                verified, extraction.quotes().size() - verified, extraction.outside());
    }

    @Override
    public String preview(ExportRequest request) throws IOException {
        return new ExportPreview(request, themes(request)).of(drawn(request, ExportPreview.QUOTES));
    }

    @Override
    public List<String> styles() {
        return CitationStyle.SHIPPED;
    }

    @Override
    public Excerpt excerpt(QuoteId id, Locale language) throws IOException {
        QuoteInContext quote =
                new Contexts(project).of(List.of(project.quotes().get(id))).getFirst();
        ExcerptWriter writer =
                new ExcerptWriter(CitationStyle.named(ExportOptions.USUAL_STYLE), language);
        return new Excerpt(writer.plain(quote), writer.html(quote));
    }

    /** Each saved search is one. */
    private Themes themes(ExportRequest request) {
        if (!request.isByTheme()) {
            return Themes.NONE;
        }
        Map<String, Set<QuoteId>> quotes = new HashMap<>();
        for (SavedSearch saved : project.searches().all()) {
            quotes.put(saved.name(), Set.copyOf(search.quotes(saved.request())));
        }
        return new Themes(quotes);
    }

    private QuoteExport drawn(ExportRequest request, int limit) {
        Extraction extraction = Extraction.of(request.scope(), project, search);
        List<QuoteInContext> chosen = extraction.chosen(request.includeUnverified());
        List<QuoteInContext> shown = chosen.subList(0, Math.min(limit, chosen.size()));
        return new QuoteExport(
                name,
                generator,
                new Extract(
                        extraction.kind(),
                        extraction.words(),
                        request.includeUnverified(),
                        extraction.quotes().size() - chosen.size(),
                        extraction.outside()),
                shown,
                account(extraction),
                annals(request, shown, limit < Integer.MAX_VALUE));
    }

    private Annals annals(ExportRequest request, List<QuoteInContext> quotes, boolean isPreview) {
        if (request.format() != ExportFormat.JSON) {
            return Annals.NONE;
        }
        return request.isEverything() && !isPreview
                ? ExportAnnals.ofAll(quotes, project)
                : ExportAnnals.of(quotes, project);
    }

    private Account account(Extraction extraction) {
        List<ReviewedQuote> quotes =
                extraction.quotes().stream().map(QuoteInContext::quote).toList();
        return Account.of(quotes, project.quotes()::engineOf);
    }

    private static void write(QuoteWriter writer, QuoteExport export, Path draft)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            writer.write(export, out);
        }
    }
}
