package org.quotewright.review;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.search.Completions;
import org.quotewright.model.search.SearchRequest;

/** Finds quotations of a project. Blocking: call it from a {@link Job}. */
public interface Search {

    /**
     * Answers at once from what the index holds; a page that is not whole says so. Never throws for
     * what the analyst typed: mistakes come back in the page.
     */
    SearchPage find(SearchRequest request);

    /** The best hits of the whole project: waits until the index holds everything. */
    SearchPage find(String query, int limit);

    /**
     * Every quotation that a search finds, in its order: of the whole project, as {@link
     * #find(String, int)}. Parts of the query that are not understood count as not there.
     *
     * @throws java.io.UncheckedIOException with an {@link IndexUnavailable} where the index fails
     */
    List<QuoteId> quotes(SearchRequest request);

    /** Those of these quotations that a search finds; all of them where the index fails. */
    Set<QuoteId> among(Collection<QuoteId> quotes, SearchRequest request);

    /** How the word at the caret could go on; nothing where the index does not hold anything. */
    Completions complete(String query, int caret);

    /**
     * Brings the index up to date, or makes it anew where it is missing, damaged or old. A desk
     * runs it in the background once the project is open; what is there can be searched meanwhile.
     */
    void prepare(Progress progress);
}
