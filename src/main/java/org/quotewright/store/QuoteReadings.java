package org.quotewright.store;

/**
 * Which suggestion a quotation is measured by, and on which version of the article's text, kept
 * where either is not the first.
 */
final class QuoteReadings {

    /** After {@code quotes q}: {@code r} is what is kept, {@code s} the further suggestion. */
    static final String JOINED =
            " LEFT JOIN quote_readings r ON r.quote = q.id"
                    + " LEFT JOIN suggestions s ON s.quote = q.id AND s.number = r.suggested ";

    /** True of a quotation measured on the version that is read; wants {@link #JOINED}. */
    static final String IS_PLACED =
            " coalesce(r.version, 1) = coalesce("
                    + "(SELECT c.version FROM corrected_articles c WHERE c.article = q.article), 1) ";

    private final Sql sql;

    QuoteReadings(Sql sql) {
        this.sql = sql;
    }

    void settle(long quote, int suggested) {
        sql.update("DELETE FROM quote_readings WHERE quote = ?", quote);
        sql.update(
                """
                INSERT INTO quote_readings (quote, suggested, version)
                SELECT q.id, ?2, coalesce(s.version, q.first_version) AS version FROM quotes q
                    LEFT JOIN suggestions s ON s.quote = q.id AND s.number = ?2
                WHERE q.id = ?1 AND (?2 > 1 OR coalesce(s.version, q.first_version) > 1)
                """,
                quote,
                suggested);
    }
}
