package org.quotewright.review;

import java.lang.System.Logger.Level;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.quotewright.attribution.patience.GivenUp;
import org.quotewright.model.ArticleId;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Hints;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.Content;
import org.quotewright.reading.PathOpener;
import org.quotewright.reading.ReadArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.ProjectFile;

/** Turns files into articles of the project, each in one transaction with its quotations. */
final class Imports {

    private static final System.Logger LOG = System.getLogger(Imports.class.getName());

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final TimedAnalysis engine;
    private final Clock clock;
    private final QuoteListener index;
    private final NearDuplicates nearDuplicates;
    private final PathOpener readers;

    Imports(
            ProjectFile project,
            ProjectKnowledge knowledge,
            TimedAnalysis engine,
            Clock clock,
            QuoteListener index,
            PathOpener readers) {
        this.project = project;
        this.knowledge = knowledge;
        this.engine = engine;
        this.clock = clock;
        this.index = index;
        this.readers = readers;
        this.nearDuplicates = new NearDuplicates(project);
    }

    List<FilePart> parts(NamedFiles named, Hints hints) {
        return named.files().stream()
                .map(file ->
                        named.leadingOut().contains(file)
                                ? FilePart.unfollowed(file)
                                : FilePart.of(file, hints, readers))
                .toList();
    }

    /** One row for each file; those that a cancelled import did not add say so. */
    ImportReport add(
            List<FilePart> files, Progress progress, Consumer<? super ImportReport.Row> listener) {
        List<ImportReport.Row> rows = new ArrayList<>();
        try (QuoteBatch batch = new QuoteBatch(index);
                ReadAhead<ReadyArticle> ahead = new ReadAhead<>(files, this::read, progress)) {
            while (ahead.hasMore()) {
                FilePart file = ahead.first();
                int total = rows.size() + ahead.size();
                if (!progress.isCancelled()) {
                    progress.report(file.name(), rows.size(), total);
                }
                LongConsumer inner =
                        percent ->
                                progress.report(
                                        file.name() + " · " + percent + " %", rows.size(), total);
                ReadyArticle ready = taken(ahead, file, inner);
                if (ready instanceof ReadyArticle.Several several) {
                    ahead.addFirst(several.parts());
                } else {
                    rows.add(store(ready, batch));
                    listener.accept(rows.getLast());
                }
            }
        }
        return new ImportReport(rows);
    }

    /** A fault of a reader or an engine costs its file alone. */
    private static ReadyArticle taken(
            ReadAhead<ReadyArticle> ahead, FilePart file, LongConsumer inner) {
        try {
            return ahead.take(inner).orElseGet(() -> cancelled(file.place()));
        } catch (ExecutionException e) {
            LOG.log(Level.WARNING, "could not be added: " + file.place(), e.getCause());
            return failed(file.place(), "import.failed");
        }
    }

    /** Changes nothing; a text that the project has already is not analysed again. */
    ReadyArticle read(FilePart file, Progress progress) {
        if (progress.isCancelled()) {
            return cancelled(file.place());
        }
        try {
            return switch (file.part().open(progress::isCancelled)) {
                case Content.One one -> read(file, one.article(), progress);
                case Content.Parts several ->
                        new ReadyArticle.Several(file.holding(several.parts()));
            };
        } catch (UnreadableArticle e) {
            return refused(file.place(), e, progress);
        }
    }

    private static ReadyArticle refused(Path file, UnreadableArticle why, Progress progress) {
        return progress.isCancelled()
                ? cancelled(file)
                : new ReadyArticle.Refused(
                        new ImportReport.Row(
                                file, Optional.empty(), why.messageKey(), why.arguments()));
    }

    /** The article of a file that was read already, in another encoding. */
    ReadArticle reread(FilePart part, Charset encoding, Progress progress)
            throws UnreadableArticle {
        FileOrigin origin =
                part.origin()
                        .orElseThrow(() ->
                                new UnreadableArticle("reading.changed", part.place().toString()));
        Content content =
                origin.in(encoding, readers, progress::isCancelled).open(progress::isCancelled);
        if (content instanceof Content.One one) {
            return one.article();
        }
        throw new UnreadableArticle("reading.changed", part.place().toString());
    }

    private ReadyArticle read(FilePart part, ReadArticle read, Progress progress) {
        Path file = part.place();
        String text = read.article().text();
        if (isMalformed(text)) {
            return failed(file, "import.malformed");
        }
        Optional<ImportReport.Row> there = there(file, text);
        return there.isPresent()
                ? new ReadyArticle.Refused(there.get())
                : analysed(part, read, progress);
    }

    /** One that was taken back comes back when the import is concluded. */
    private Optional<ImportReport.Row> there(Path file, String text) {
        return project.articles()
                .withText(text)
                .map(twin -> duplicate(file, twin))
                .or(() ->
                        project.articles()
                                .absentWithText(text)
                                .map(gone -> row(file, Optional.of(gone), "import.comes-back")));
    }

    ReadyArticle again(
            ReadyArticle.Analysed ready, ImportCorrection correction, Progress progress) {
        if (!correction.changes(ready.article())) {
            return ready;
        }
        try {
            ReadArticle read =
                    correction.encoding().isPresent()
                            ? reread(ready.part(), correction.encoding().get(), progress)
                            : ready.read();
            return read(
                    ready.part(), read.corrected(correction.back(), correction.facts()), progress);
        } catch (UnreadableArticle e) {
            return refused(ready.file(), e, progress);
        }
    }

    ImportReport.Row store(ReadyArticle ready) {
        try (QuoteBatch batch = new QuoteBatch(index)) {
            return store(ready, batch);
        }
    }

    private ImportReport.Row store(ReadyArticle ready, QuoteBatch batch) {
        return switch (ready) {
            case ReadyArticle.Refused refused -> refused.row();
            case ReadyArticle.Analysed article -> store(article, batch);
            case ReadyArticle.Several several ->
                    throw new IllegalArgumentException("read first: " + several.parts());
        };
    }

    private ReadyArticle analysed(FilePart part, ReadArticle read, Progress progress) {
        try {
            Analysis analysis = engine.of(read.article(), knowledge.now(), progress);
            nearDuplicates.prepare(progress);
            return progress.isCancelled()
                    ? cancelled(part.place())
                    : new ReadyArticle.Analysed(part, read, analysis);
        } catch (GivenUp e) {
            return cancelled(part.place());
        }
    }

    /** Another import may have added the same text since this one was read. */
    private ImportReport.Row store(ReadyArticle.Analysed ready, QuoteBatch batch) {
        return there(ready.file(), ready.read().article().text())
                .orElseGet(() -> added(ready, batch));
    }

    private ImportReport.Row added(ReadyArticle.Analysed ready, QuoteBatch batch) {
        Optional<NearDuplicates.Twin> twin = nearDuplicates.of(ready.read().article().text());
        List<ReviewedQuote> quotes = new ArrayList<>();
        StoredArticle article = project.write(() -> write(ready, quotes));
        batch.add(quotes);
        return told(ready, article, twin);
    }

    private StoredArticle write(ReadyArticle.Analysed ready, List<ReviewedQuote> quotes) {
        StoredArticle article =
                project.articles()
                        .add(ready.read().article(), ready.part().name(), clock.instant());
        project.originals().add(article.id(), article.version(), ready.read().bytes());
        Aliases aliases = new Aliases(project.speakers(), article);
        CanonicalNames names = project.directory().canonicalNames();
        for (Suggestion printed : ready.analysis().suggestions()) {
            Suggestion suggestion = names.of(printed);
            quotes.add(project.quotes().add(article.id(), ready.analysis().engine(), suggestion));
            aliases.learn(suggestion);
        }
        return article;
    }

    private ImportReport.Row told(
            ReadyArticle.Analysed ready,
            StoredArticle article,
            Optional<NearDuplicates.Twin> twin) {
        Path file = ready.file();
        ReadArticle read = ready.read();
        Optional<ArticleId> id = Optional.of(article.id());
        if (!ready.analysis().isAsUsual()) {
            String seconds = Long.toString(ready.analysis().seconds());
            return row(file, id, ready.analysis().remark(), seconds);
        }
        if (read.isUnsure()) {
            return row(file, id, "import.unsure-encoding", read.charset().displayName());
        }
        if (!read.remarks().isEmpty()) {
            ReadArticle.Remark remark = read.remarks().getFirst();
            return row(file, id, remark.messageKey(), remark.arguments().toArray(String[]::new));
        }
        if (twin.isPresent()) {
            return nearDuplicate(file, id, twin.get());
        }
        return ready.analysis().suggestions().isEmpty()
                ? row(file, id, "import.no-quotes")
                : new ImportReport.Row(file, id, "", List.of());
    }

    /** Half a surrogate pair could not be kept unchanged. */
    static boolean isMalformed(String text) {
        return text.codePoints()
                .anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
    }

    private ImportReport.Row duplicate(Path file, ArticleId twin) {
        String heading = project.articles().get(twin).heading();
        return row(file, Optional.of(twin), ImportReport.DUPLICATE, heading);
    }

    private ImportReport.Row nearDuplicate(
            Path file, Optional<ArticleId> id, NearDuplicates.Twin twin) {
        String heading = project.articles().get(twin.article()).heading();
        String percent = Long.toString(Math.round(100 * twin.share()));
        return row(file, id, "import.near-duplicate", heading, percent);
    }

    /**
     * @param arguments of the sentence, behind the file
     */
    private static ImportReport.Row row(
            Path file, Optional<ArticleId> article, String key, String... arguments) {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(arguments));
        return new ImportReport.Row(file, article, key, all);
    }

    private static ReadyArticle cancelled(Path file) {
        return failed(file, "import.cancelled");
    }

    private static ReadyArticle failed(Path file, String key) {
        return new ReadyArticle.Refused(row(file, Optional.empty(), key));
    }
}
