package org.quotewright.review;

import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.SearchRequest;

/** Of which quotations of a project an export speaks. */
public sealed interface ExportScope {

    /** All of them. */
    record WholeProject() implements ExportScope {}

    /** Those that a search finds. */
    record Found(String query) implements ExportScope {}

    /**
     * Those that a search finds which was saved, or narrowed by facets.
     *
     * @param words that name it
     */
    record Searched(String words, SearchRequest request) implements ExportScope {}

    /** Those that an analyst selected. */
    record Selected(Set<QuoteId> quotes) implements ExportScope {

        public Selected {
            quotes = Set.copyOf(quotes);
        }
    }

    /** Those of one article. */
    record InArticle(ArticleId article) implements ExportScope {}

    /** Those of the entry of the directory that has this name, among whichever of its names. */
    record By(String speaker) implements ExportScope {}
}
