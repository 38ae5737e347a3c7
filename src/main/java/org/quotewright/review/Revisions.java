package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.StoredArticle;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.revision.Revision;

/** Corrected texts of articles. Blocking: call it from a {@link Job}. */
public interface Revisions {

    /** What the text of a file would change as a new version of an article; writes nothing. */
    Revision preview(ArticleId article, Path file) throws UnreadableArticle, NotRevisable;

    /**
     * Makes the new version the one that is read, as one step: every quotation that finds its place
     * there is measured on it, and looked at again where its words are not the same. The others
     * stay as they are, measured on the version they came from.
     */
    Optional<Outcome> take(Revision preview);

    /** Quotations that could not be placed in the text that is read now, article by article. */
    List<QuoteInContext> unplaced();

    /** Of an article, in the order in which they came. */
    List<ArticleVersion> versions(ArticleId article);

    /** An article in one of its versions. */
    StoredArticle read(ArticleId article, int version);

    /** The file from which a version was read, byte for byte; empty where it was not kept. */
    Optional<byte[]> original(ArticleId article, int version);
}
