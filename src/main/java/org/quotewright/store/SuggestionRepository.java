package org.quotewright.store;

import java.util.List;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Suggestion;

/** What engines suggested for quotations that had a suggestion already; nothing of it changes. */
public final class SuggestionRepository {

    private final Sql sql;

    SuggestionRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Puts a further suggestion on file, which holds once a decision says so.
     *
     * @param version of the article's text on which its spans are measured
     * @return its number among those of the quotation; that of one on file which is the same
     */
    public int add(QuoteId quote, String engine, int version, Suggestion suggestion) {
        String json = SuggestionCodec.write(suggestion);
        return sql.first(
                        """
                        SELECT number FROM suggestions
                        WHERE quote = ? AND engine = ? AND version = ? AND suggestion = ?
                        """,
                        row -> row.getInt(1),
                        quote.value(),
                        engine,
                        version,
                        json)
                .orElseGet(() -> insert(quote, engine, version, json));
    }

    private int insert(QuoteId quote, String engine, int version, String json) {
        return (int)
                sql.insert(
                        """
                        INSERT INTO suggestions (quote, number, engine, version, suggestion, checksum)
                        SELECT ?1, n, ?2, ?3, ?4, checksum(?1, n, ?2, ?3, ?4)
                        FROM (SELECT coalesce(max(number), 1) + 1 AS n FROM suggestions
                            WHERE quote = ?1)
                        RETURNING number
                        """,
                        quote.value(),
                        engine,
                        version,
                        json);
    }

    /**
     * A suggestion on file.
     *
     * @param number among those of the quotation, from 1
     */
    public record OnFile(int number, String engine, int version, Suggestion suggestion) {}

    /** Every one that is on file for a quotation, the first included, in their order. */
    public List<OnFile> of(QuoteId quote) {
        return sql.query(
                """
                SELECT 1 AS number, engine, first_version AS version, suggestion FROM quotes
                WHERE id = ?1
                UNION ALL SELECT number, engine, version, suggestion FROM suggestions
                WHERE quote = ?1 ORDER BY number
                """,
                row ->
                        new OnFile(
                                row.getInt("number"),
                                row.getString("engine"),
                                row.getInt("version"),
                                SuggestionCodec.read(row.getString("suggestion"))),
                quote.value());
    }

    /** The version of the article's text on which a suggestion of a quotation is measured. */
    public int version(QuoteId quote, int number) {
        return (int)
                sql.number(
                        number == 1
                                ? "SELECT first_version FROM quotes WHERE id = ? AND ? = 1"
                                : "SELECT version FROM suggestions WHERE quote = ? AND number = ?",
                        quote.value(),
                        number);
    }
}
