package org.quotewright.review.comparison;

import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;

/**
 * A decided quotation of the right project whose words the text that is read in the left one does
 * not have, so that it is in no figure and comes along with no merge.
 *
 * @param article the version of the text in which its words stand
 */
public record Unplaced(StoredArticle article, ReviewedQuote quote) {

    /** Its words. */
    public String words() {
        return quote.quote().in(article.text());
    }
}
