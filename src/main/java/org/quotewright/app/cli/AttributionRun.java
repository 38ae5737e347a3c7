package org.quotewright.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.ReadArticle;
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

    /** One file's article and what is worth telling, or the sentence that says why it failed. */
    private record Result(Path file, Optional<AnalysedArticle> article, String sentence) {}

    void over(
            List<Path> files,
            AttributionPrinter printer,
            Complaints complaints,
            TerminalProgress progress) {
        ArticleIds ids = new ArticleIds(files);
        int[] done = {0};
        printer.begin();
        InOrder.map(
                files,
                file -> analysed(file, ids.of(file)),
                result -> {
                    result.article().ifPresent(printer::print);
                    tell(result, complaints);
                    progress.report(result.file().toString(), ++done[0], files.size());
                });
        printer.end();
    }

    private static void tell(Result result, Complaints complaints) {
        if (result.article().isEmpty()) {
            complaints.about(result.sentence());
        } else if (!result.sentence().isEmpty()) {
            complaints.remark(result.sentence());
        }
    }

    private Result analysed(Path file, String id) {
        try {
            ReadArticle read = source.read(file);
            return new Result(
                    file, Optional.of(analysed(file, id, read.article())), remark(file, read));
        } catch (UnreadableArticle e) {
            return new Result(
                    file,
                    Optional.empty(),
                    Words.MESSAGES.text(e.messageKey(), e.arguments().toArray()));
        }
    }

    private static String remark(Path file, ReadArticle read) {
        return read.isUnsure()
                ? Words.MESSAGES.text(
                        "cli.attribute.encoding", file, read.charset().displayName(Locale.ROOT))
                : "";
    }

    private AnalysedArticle analysed(Path file, String id, Article article) {
        List<Suggestion> suggestions =
                engine.analyse(article).stream()
                        .filter(suggestion -> all || suggestion.attribution().reportsWords())
                        .toList();
        return new AnalysedArticle(id, file.toString(), engine.name(), article, suggestions);
    }
}
