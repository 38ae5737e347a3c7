package org.quotewright.ui.common.desk;

import org.quotewright.review.ImportCorrection;
import org.quotewright.review.ReadyArticle;

/** Shows what was read of a file before it enters the project. */
public interface ArticlePreview {

    /**
     * Returns at once; the analyst answers once.
     *
     * @param waiting how many files come after it
     */
    void preview(ReadyArticle.Analysed ready, int waiting, Answer answer);

    /** What the analyst says to it. */
    interface Answer {

        /** It enters the project so. */
        void add(ImportCorrection correction);

        /** It enters the project so, and what waits enters it unseen. */
        void addAll(ImportCorrection correction);

        /** It does not enter the project. */
        void leave();
    }
}
