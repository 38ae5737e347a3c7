package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;

/**
 * The list of all articles. It is asked for after every decision; so where this connection alone
 * writes, only the lines of articles that were written to since are read again.
 */
final class ArticleLines {

    private static final String LINES =
            """
            SELECT a.id,
                coalesce(v.file_name, a.file_name) AS file_name,
                coalesce(f.title, v.title, a.title) AS title,
                coalesce(f.outlet, v.outlet, a.outlet) AS outlet,
                coalesce(f.author, v.author, a.author) AS author,
                iif(f.article IS NULL, iif(v.number IS NULL, a.published, v.published),
                    f.published) AS published,
                coalesce(f.url, v.url, a.url) AS url,
                count(q.id) AS quotes,
                count(q.id) FILTER (WHERE q.state <> 'open') AS decided,
                count(q.id) FILTER (WHERE q.state = 'corrected') AS corrected
            FROM articles a
            """
                    + ArticleRepository.READ
                    + """
                    LEFT JOIN quotes q ON q.article = a.id
                        AND q.state NOT IN ('absent', 'withdrawn')
                        AND coalesce(c.version, 1) = coalesce(
                            (SELECT r.version FROM quote_readings r WHERE r.quote = q.id), 1)
                    WHERE
                    """
                    + ArticleRepository.IS_PRESENT;

    private static final String IN_ORDER = " GROUP BY a.id ORDER BY a.id";

    private static final String TOUCHED = " AND a.id IN (SELECT value FROM json_each(?))";

    /** What a change of a row touches, by table; {@code %s} is the row. */
    private static final List<List<String>> WATCHED =
            List.of(
                    List.of("articles", "%s.id"),
                    List.of("quotes", "%s.article"),
                    List.of("corrected_articles", "%s.article"),
                    List.of("article_versions", "%s.article"),
                    List.of("absent_articles", "%s.article"),
                    List.of("corrected_facts", "%s.article"),
                    List.of(
                            "quote_readings",
                            "(SELECT q.article FROM quotes q WHERE q.id = %s.quote)"));

    private final SortedMap<Long, ArticleLine> known = new TreeMap<>();
    private final SequencedMap<Long, Long> changes = new LinkedHashMap<>();
    private final Sql sql;
    private final boolean writesAlone;
    private long reading;
    private long cameOrWent;

    ArticleLines(Sql sql, boolean writesAlone) {
        this.sql = sql;
        this.writesAlone = writesAlone;
    }

    /** In the order in which they came. */
    synchronized List<ArticleLine> all() {
        return since(0).lines();
    }

    /** Those that are other than at an earlier reading, of the number that it gave. */
    synchronized ChangedLines since(long earlier) {
        if (!writesAlone || sql.isWriting()) {
            return new ChangedLines(0, true, sql.query(LINES + IN_ORDER, ArticleLines::line));
        }
        follow();
        boolean isKnown = cameOrWent <= earlier && earlier <= reading;
        return isKnown
                ? new ChangedLines(reading, false, changedSince(earlier))
                : new ChangedLines(reading, true, List.copyOf(known.values()));
    }

    /** Whether an article is in the list. */
    synchronized boolean has(ArticleId article) {
        if (!writesAlone || sql.isWriting()) {
            return all().stream().anyMatch(line -> line.id().equals(article));
        }
        follow();
        return known.containsKey(article.value());
    }

    private void follow() {
        if (reading > 0) {
            readTouched();
        } else {
            watch();
            sql.query(LINES + IN_ORDER, ArticleLines::line).forEach(this::keep);
            reading = 1;
            cameOrWent = 1;
        }
    }

    private List<ArticleLine> changedSince(long earlier) {
        return changes.sequencedEntrySet().reversed().stream()
                .takeWhile(change -> change.getValue() > earlier)
                .map(change -> known.get(change.getKey()))
                .toList();
    }

    /** Who is touched while this reads is forgotten before and read again next time. */
    private void readTouched() {
        List<Long> touched =
                sql.query("DELETE FROM touched_articles RETURNING article", row -> row.getLong(1));
        if (!touched.isEmpty()) {
            List<Long> before = touched.stream().filter(known::containsKey).toList();
            touched.forEach(known::remove);
            sql.query(LINES + TOUCHED + IN_ORDER, ArticleLines::line, touched.toString())
                    .forEach(this::keep);
            List<Long> now = touched.stream().filter(known::containsKey).toList();
            reading++;
            cameOrWent = now.equals(before) ? cameOrWent : reading;
            now.forEach(article -> changes.putLast(article, reading));
        }
    }

    private void keep(ArticleLine line) {
        known.put(line.id().value(), line);
    }

    /** In tables that only this connection sees, and that end with it. */
    private void watch() {
        sql.script("CREATE TEMP TABLE touched_articles (article INTEGER PRIMARY KEY)");
        WATCHED.stream()
                .flatMap(table -> triggers(table.getFirst(), table.getLast()))
                .forEach(sql::script);
    }

    private static Stream<String> triggers(String table, String article) {
        return Stream.of("INSERT new", "UPDATE new", "UPDATE old", "DELETE old")
                .map(change -> change.split(" "))
                .map(change -> trigger(table, change[0], change[1], article.formatted(change[1])));
    }

    private static String trigger(String table, String event, String row, String article) {
        String name = Stream.of(table, event, row).collect(Collectors.joining("_", "touched_", ""));
        return "CREATE TEMP TRIGGER "
                + name
                + " AFTER "
                + event
                + " ON main."
                + table
                + " BEGIN INSERT INTO touched_articles SELECT t.id FROM (SELECT "
                + article
                + " AS id) t WHERE t.id IS NOT NULL AND t.id NOT IN"
                + " (SELECT article FROM touched_articles); END";
    }

    private static ArticleLine line(ResultSet row) throws SQLException {
        return new ArticleLine(
                new ArticleId(row.getLong("id")),
                row.getString("file_name"),
                ArticleRepository.facts(row),
                row.getInt("quotes"),
                row.getInt("decided"),
                row.getInt("corrected"));
    }
}
