package org.quotewright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.UnreadableArticle;

/** Reads and analyses files with every core and prints them in the order given. */
final class AttributionRun {

    private final ArticleSource source = new ArticleSource();
    private final AttributionEngine engine;
    private final boolean all;

    AttributionRun(AttributionEngine engine, boolean all) {
        this.engine = engine;
        this.all = all;
    }

    /** One file's article, or the sentence that says why there is none. */
    private record Result(Path file, Optional<AnalysedArticle> article, String failure) {}

    void over(
            List<Path> files,
            AttributionPrinter printer,
            Complaints complaints,
            TerminalProgress progress) {
        int[] done = {0};
        printer.begin();
        InOrder.map(
                files,
                this::analysed,
                result -> {
                    result.article()
                            .ifPresentOrElse(
                                    printer::print, () -> complaints.about(result.failure()));
                    progress.report(result.file().toString(), ++done[0], files.size());
                });
        printer.end();
    }

    private Result analysed(Path file) {
        try {
            Article article = source.read(file);
            return new Result(file, Optional.of(analysed(file, article)), "");
        } catch (UnreadableArticle e) {
            return new Result(
                    file,
                    Optional.empty(),
                    Words.MESSAGES.text(e.messageKey(), e.arguments().toArray()));
        }
    }

    private AnalysedArticle analysed(Path file, Article article) {
        List<Suggestion> suggestions =
                engine.analyse(article).stream()
                        .filter(suggestion -> all || suggestion.attribution().reportsWords())
                        .toList();
        return new AnalysedArticle(
                ArticleSource.idOf(file), file.toString(), engine.name(), article, suggestions);
    }
}
