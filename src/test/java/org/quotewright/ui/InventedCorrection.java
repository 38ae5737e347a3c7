package org.quotewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quotewright.model.ArticleId;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.NotRevisable;
import org.quotewright.review.Revisions;
import org.quotewright.review.Session;

/** A corrected text of the third article: one of its quotations is gone, and another is new. */
public final class InventedCorrection {

    private InventedCorrection() {}

    /** The article that it corrects. */
    public static ArticleId article(Session session) {
        return session.library().articles().get(2).id();
    }

    /** As a file of a folder. */
    public static Path in(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("cup-corrected.html"),
                    InventedArticles.CUP.replace(
                            "“Sold out,” read the sign at the gate.",
                            "“This court does not read tea leaves,” Okoro said."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it the one that is read; the engine has not seen it yet. */
    public static void take(Session session, Path folder) {
        try {
            Revisions revisions = session.renewal().revisions();
            revisions.take(revisions.preview(article(session), in(folder))).orElseThrow();
        } catch (UnreadableArticle | NotRevisable e) {
            throw new IllegalStateException(e);
        }
    }
}
