package org.quotewright.review;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.ProjectFile;

/** Turns files into articles of the project, each in one transaction with its quotations. */
final class Imports {

    private final ProjectFile project;
    private final AttributionEngine engine;
    private final Clock clock;
    private final QuoteListener index;
    private final ArticleReaders readers = new ArticleReaders();

    Imports(ProjectFile project, AttributionEngine engine, Clock clock, QuoteListener index) {
        this.project = project;
        this.engine = engine;
        this.clock = clock;
        this.index = index;
    }

    /** One row for each file; those that a cancelled import did not reach say so. */
    ImportReport add(List<Path> files, Progress progress) {
        List<ImportReport.Row> rows = new ArrayList<>();
        try (QuoteBatch batch = new QuoteBatch(index)) {
            for (Path file : files) {
                if (progress.isCancelled()) {
                    rows.add(failed(file, "import.cancelled", List.of(file.toString())));
                } else {
                    progress.report(name(file), rows.size(), files.size());
                    rows.add(add(file, batch));
                }
            }
        }
        return new ImportReport(rows);
    }

    private ImportReport.Row add(Path file, QuoteBatch batch) {
        try {
            ReadArticle read = readers.read(file);
            Article article = read.article();
            if (article.text().codePoints().anyMatch(Imports::isHalfAPair)) {
                return failed(file, "import.malformed", List.of(file.toString()));
            }
            Optional<ArticleId> twin = project.articles().withText(article.text());
            return twin.isPresent() ? duplicate(file, twin.get()) : added(file, read, batch);
        } catch (UnreadableArticle e) {
            return failed(file, e.messageKey(), e.arguments());
        }
    }

    private ImportReport.Row added(Path file, ReadArticle read, QuoteBatch batch) {
        List<Suggestion> suggestions =
                engine.analyse(read.article()).stream()
                        .filter(suggestion -> suggestion.attribution().reportsWords())
                        .toList();
        List<ReviewedQuote> quotes = new ArrayList<>();
        StoredArticle article =
                project.write(() -> store(read.article(), name(file), suggestions, quotes));
        batch.add(quotes);
        return told(file, read, article, quotes.isEmpty());
    }

    private StoredArticle store(
            Article read, String name, List<Suggestion> suggestions, List<ReviewedQuote> quotes) {
        StoredArticle article = project.articles().add(read, name, clock.instant());
        Aliases aliases = new Aliases(project.speakers(), article);
        for (Suggestion suggestion : suggestions) {
            quotes.add(project.quotes().add(article.id(), engine.name(), suggestion));
            aliases.learn(suggestion);
        }
        return article;
    }

    private static ImportReport.Row told(
            Path file, ReadArticle read, StoredArticle article, boolean isWithoutQuotes) {
        Optional<ArticleId> id = Optional.of(article.id());
        if (read.isUnsure()) {
            List<String> arguments = List.of(file.toString(), read.charset().displayName());
            return new ImportReport.Row(file, id, "import.unsure-encoding", arguments);
        }
        return isWithoutQuotes
                ? new ImportReport.Row(file, id, "import.no-quotes", List.of(file.toString()))
                : new ImportReport.Row(file, id, "", List.of());
    }

    private static boolean isHalfAPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private ImportReport.Row duplicate(Path file, ArticleId twin) {
        String heading = project.articles().get(twin).heading();
        List<String> arguments = List.of(file.toString(), heading);
        return new ImportReport.Row(file, Optional.of(twin), "import.duplicate", arguments);
    }

    private static ImportReport.Row failed(Path file, String key, List<String> arguments) {
        return new ImportReport.Row(file, Optional.empty(), key, arguments);
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
