package org.quotewright.review;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Hints;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.reading.UnreadableArticle;

/** The articles of a project and the speakers they quote. Blocking: call it from a {@link Job}. */
public interface Library {

    List<ArticleSummary> articles();

    /**
     * What is new in that list since the reading of this number, so that nobody has to compare it;
     * all of it since 0.
     */
    ArticleNews articlesSince(long reading);

    /** Whether an article is in the list. */
    boolean has(ArticleId article);

    OpenArticle open(ArticleId article);

    /** Reads files, and the files of folders; a bad one becomes a row of the report. */
    default ImportReport add(List<Path> paths, Progress progress) {
        return add(paths, Hints.NONE, progress, row -> {});
    }

    /**
     * The same, with what is told of the files.
     *
     * @param listener hears of each row of the report as it comes, in this thread
     */
    ImportReport add(
            List<Path> paths,
            Hints hints,
            Progress progress,
            Consumer<? super ImportReport.Row> listener);

    /** The files that an import of these paths would add: themselves, and those of folders. */
    default List<FilePart> files(List<Path> paths) {
        return files(paths, Hints.NONE);
    }

    /** The same, with what is told of the files. */
    List<FilePart> files(List<Path> paths, Hints hints);

    /**
     * Reads and analyses a file, which may take long but writes nothing: any thread may do so
     * beside the decisions. Where it is cancelled meanwhile, the file is not stored later. A file
     * of several articles gives its parts, which are read in its place.
     */
    ReadyArticle read(FilePart file, Progress progress);

    /** What was read, as the analyst wants it; analysed again where anything is different. */
    ReadyArticle again(ReadyArticle.Analysed ready, ImportCorrection correction, Progress progress);

    /**
     * The article of a file whose encoding was guessed, in another encoding; it is not analysed.
     *
     * @throws UnreadableArticle where the file is not written in it
     */
    Rereading reread(ReadyArticle.Analysed ready, Charset encoding, Progress progress)
            throws UnreadableArticle;

    /** What is to be asked of a file in which no column is the text; empty where nothing is. */
    Optional<AskedColumns> asked(Path file);

    /** Writes what was read, unless the project has the same text by now. */
    ImportReport.Row store(ReadyArticle ready);

    /**
     * Writes an import that has come to its end into the log, as one step which undo takes back;
     * articles that had been taken back so come back with what was decided on them. An import that
     * was killed before has no step.
     */
    void conclude(ImportReport report);

    /** How many quotations of the project were decided since midnight, in the analyst's zone. */
    Today today();

    /**
     * How many quotations were decided on a day and are so still.
     *
     * @param verified those that were corrected too
     */
    record Today(int verified, int rejected) {}

    /** Every standing speaker who is quoted or was decided on, in the order of their ids. */
    List<KnownSpeaker> speakers();

    /** Every organisation that the project names, in alphabetical order. */
    List<String> organisations();
}
