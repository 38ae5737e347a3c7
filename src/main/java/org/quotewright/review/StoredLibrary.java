package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Hints;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.records.ColumnGuess;
import org.quotewright.reading.records.RecordHeads;
import org.quotewright.store.ArticleLine;
import org.quotewright.store.ChangedLines;
import org.quotewright.store.ProjectFile;

/** The library over a project file. */
final class StoredLibrary implements Library {

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final Imports imports;
    private final Steps steps;
    private final Clock clock;
    private volatile Listed listed = new Listed(List.of(), List.of());

    /** The lines read last with their summaries: those that stay the same are kept as they are. */
    private record Listed(List<ArticleLine> lines, List<ArticleSummary> summaries) {

        Listed with(List<ArticleLine> newer) {
            return new Listed(
                    newer,
                    IntStream.range(0, newer.size()).mapToObj(i -> summary(newer, i)).toList());
        }

        private ArticleSummary summary(List<ArticleLine> newer, int i) {
            boolean isSame = i < lines.size() && lines.get(i) == newer.get(i);
            return isSame ? summaries.get(i) : StoredLibrary.summary(newer.get(i));
        }
    }

    StoredLibrary(
            ProjectFile project,
            ProjectKnowledge knowledge,
            Imports imports,
            Steps steps,
            Clock clock) {
        this.project = project;
        this.knowledge = knowledge;
        this.imports = imports;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public List<ArticleSummary> articles() {
        return summaries(project.articles().lines());
    }

    private List<ArticleSummary> summaries(List<ArticleLine> all) {
        Listed now = listed.with(all);
        listed = now;
        return now.summaries();
    }

    @Override
    public ArticleNews articlesSince(long reading) {
        ChangedLines changed = project.articles().linesSince(reading);
        List<ArticleSummary> summaries =
                changed.isAll()
                        ? summaries(changed.lines())
                        : changed.lines().stream().map(StoredLibrary::summary).toList();
        return new ArticleNews(changed.reading(), changed.isAll(), summaries);
    }

    @Override
    public boolean has(ArticleId article) {
        return project.articles().isListed(article);
    }

    @Override
    public OpenArticle open(ArticleId article) {
        return project.read(() ->
                knowledge.in(
                        new OpenArticle(
                                project.articles().get(article),
                                project.quotes().of(article),
                                project.speakers().of(article))));
    }

    @Override
    public ImportReport add(
            List<Path> paths,
            Hints hints,
            Progress progress,
            Consumer<? super ImportReport.Row> listener) {
        project.requireWritable();
        return imports.add(files(paths, hints), progress, listener);
    }

    @Override
    public List<FilePart> files(List<Path> paths, Hints hints) {
        try {
            return imports.parts(new ArticlePaths(project.path()).of(paths), hints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReadyArticle read(FilePart file, Progress progress) {
        return imports.read(file, progress);
    }

    @Override
    public Optional<AskedColumns> asked(Path file) {
        return RecordHeads.of(file)
                .map(head ->
                        RecordHeads.isTable(file)
                                ? AskedColumns.ofTable(head, ColumnGuess.ofTable(head))
                                : AskedColumns.ofRecords(head, ColumnGuess.of(head)));
    }

    @Override
    public ReadyArticle again(
            ReadyArticle.Analysed ready, ImportCorrection correction, Progress progress) {
        return imports.again(ready, correction, progress);
    }

    @Override
    public Rereading reread(ReadyArticle.Analysed ready, Charset encoding, Progress progress)
            throws UnreadableArticle {
        return Rereading.of(imports.reread(ready.part(), encoding, progress));
    }

    @Override
    public ImportReport.Row store(ReadyArticle ready) {
        project.requireWritable();
        return imports.store(ready);
    }

    @Override
    public void conclude(ImportReport report) {
        project.requireWritable();
        steps.take(() -> new ImportDrafts(project).of(report.added()));
    }

    @Override
    public Today today() {
        ZoneId here = ZoneId.systemDefault();
        Instant midnight =
                LocalDate.ofInstant(clock.instant(), here).atStartOfDay(here).toInstant();
        return project.read(() ->
                new Today(
                        project.quotes().acceptedSince(midnight),
                        project.quotes().rejectedSince(midnight)));
    }

    @Override
    public List<KnownSpeaker> speakers() {
        return project.speakers().inUse();
    }

    @Override
    public List<String> organisations() {
        return project.speakers().organisations().stream()
                .sorted(Collator.getInstance(Locale.ROOT))
                .toList();
    }

    private static ArticleSummary summary(ArticleLine line) {
        String title = line.facts().title();
        return new ArticleSummary(
                line.id(),
                title.isBlank() ? line.fileName() : title,
                line.facts().outlet(),
                line.facts().date(),
                line.quotes(),
                line.decided(),
                line.corrected());
    }
}
