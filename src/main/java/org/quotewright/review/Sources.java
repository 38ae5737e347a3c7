package org.quotewright.review;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.ArticleId;
import org.quotewright.model.LeftOut;
import org.quotewright.model.StoredArticle;
import org.quotewright.reading.UnreadableArticle;

/** What the files of articles hold beside them. Blocking: call it from a {@link Job}. */
public interface Sources {

    /**
     * An article and its file.
     *
     * @param leftOut what stands in the file but not in the article; empty where the file was not
     *     kept, or where the text is not any more as it was read from it
     * @param encoding in which the text stands, where the file does not say it; else empty
     */
    record Source(StoredArticle article, List<LeftOut> leftOut, Optional<Charset> encoding) {

        public Source {
            leftOut = List.copyOf(leftOut);
        }
    }

    Source of(ArticleId article);

    /**
     * The article as its file gives it in another encoding.
     *
     * @throws UnreadableArticle where the file is not written in it
     */
    Rereading reread(ArticleId article, Charset encoding) throws UnreadableArticle;

    /**
     * Brings paragraphs back, corrects facts and reads in another encoding, as one step that undo
     * takes back; empty where nothing is different. Quotations in what came back are found by
     * analysing again.
     *
     * @throws UnreadableArticle where the file is not written in the encoding
     * @throws NotRevisable where the text would be that of another article
     */
    Optional<Outcome> correct(ArticleId article, ImportCorrection correction)
            throws NotRevisable, UnreadableArticle;
}
