package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.LeftOut;
import org.quotewright.model.StoredArticle;

/** What the files of articles hold beside them. Blocking: call it from a {@link Job}. */
public interface Sources {

    /**
     * An article and its file.
     *
     * @param leftOut what stands in the file but not in the article; empty where the file was not
     *     kept, or where the text is not any more as it was read from it
     */
    record Source(StoredArticle article, List<LeftOut> leftOut) {

        public Source {
            leftOut = List.copyOf(leftOut);
        }
    }

    Source of(ArticleId article);

    /**
     * Brings paragraphs back and corrects facts, as one step that undo takes back; empty where
     * nothing is different. Quotations in what came back are found by analysing again.
     *
     * @throws NotRevisable where the text would be that of another article
     */
    Optional<Outcome> correct(ArticleId article, ImportCorrection correction) throws NotRevisable;
}
