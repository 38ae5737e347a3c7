package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;

/** The articles of a project and the speakers they quote. Blocking: call it from a {@link Job}. */
public interface Library {

    List<ArticleSummary> articles();

    OpenArticle open(ArticleId article);

    /** Reads files, and the files of folders; a bad one becomes a row of the report. */
    ImportReport add(List<Path> paths, Progress progress);

    /** The files that an import of these paths would add: themselves, and those of folders. */
    List<FilePart> files(List<Path> paths);

    /**
     * Reads and analyses a file, which may take long but writes nothing: any thread may do so
     * beside the decisions. Where it is cancelled meanwhile, the file is not stored later. A file
     * of several articles gives its parts, which are read in its place.
     */
    ReadyArticle read(FilePart file, Progress progress);

    /** Writes what was read, unless the project has the same text by now. */
    ImportReport.Row store(ReadyArticle ready);

    /** How many quotations of the project were decided since midnight, in the analyst's zone. */
    int decidedToday();

    /** The directory, in the order of its ids: an entry's place never changes. */
    List<KnownSpeaker> speakers();

    /** Every organisation that the project names, in alphabetical order. */
    List<String> organisations();
}
