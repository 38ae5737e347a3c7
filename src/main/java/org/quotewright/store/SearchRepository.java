package org.quotewright.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;

/** Saved searches, and up to which article each was last looked through. */
public final class SearchRepository {

    private final Sql sql;

    SearchRepository(Sql sql) {
        this.sql = sql;
    }

    /** Those that stand, in the order in which they were saved. */
    public List<SavedSearch> all() {
        return sql.query(
                "SELECT search, state FROM search_states ORDER BY search",
                row -> saved(new SearchId(row.getLong(1)), row.getString(2)));
    }

    private static SavedSearch saved(SearchId id, String json) {
        SearchState state = SearchStateCodec.read(json);
        return new SavedSearch(id, state);
    }

    /** An id that no search ever had, removed ones included. */
    public SearchId fresh() {
        return new SearchId(
                sql.number(
                        "SELECT 1 + coalesce(max(subject_id), 0) FROM decisions"
                                + " WHERE subject = 'search'"));
    }

    /** What the project has now counts as looked through; inside a transaction. */
    public void visit(SearchId search) {
        sql.update(
                """
                INSERT INTO search_visits
                SELECT ?1, last, checksum(?1, last)
                FROM (SELECT coalesce(max(id), 0) AS last FROM articles) WHERE true
                ON CONFLICT DO UPDATE SET article = excluded.article, checksum = excluded.checksum
                """,
                search.value());
    }

    /**
     * The quotations of articles that came since the search was last looked through; none where it
     * never was.
     */
    public Set<QuoteId> unseen(SearchId search) {
        return sql
                .query(
                        "SELECT id FROM quotes WHERE article >"
                                + " (SELECT article FROM search_visits WHERE search = ?)",
                        row -> new QuoteId(row.getLong(1)),
                        search.value())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
