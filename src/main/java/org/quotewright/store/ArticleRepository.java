package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.StoredArticle;

/** The articles of a project; their texts are never changed. */
public final class ArticleRepository {

    private static final String COLUMNS =
            "id, sha256, file_name, title, outlet, author, published, url, imported_at, text";

    /** Not one whose every quotation came with a merge that was undone. */
    private static final String IS_PRESENT =
            " (EXISTS (SELECT 1 FROM quotes p WHERE p.article = a.id AND p.state <> 'absent')"
                    + " OR NOT EXISTS (SELECT 1 FROM quotes p WHERE p.article = a.id)) ";

    private static final String COMES_BACK =
            " ON CONFLICT (sha256) DO UPDATE SET file_name = excluded.file_name,"
                    + " title = excluded.title, outlet = excluded.outlet,"
                    + " author = excluded.author, published = excluded.published,"
                    + " url = excluded.url, imported_at = excluded.imported_at,"
                    + " checksum = excluded.checksum WHERE NOT"
                    + IS_PRESENT;

    private final Sql sql;

    ArticleRepository(Sql sql) {
        this.sql = sql;
    }

    /** The article with exactly this text, if it is in the project. */
    public Optional<ArticleId> withText(String text) {
        return sql.first(
                "SELECT id FROM articles a WHERE sha256 = ? AND" + IS_PRESENT,
                row -> new ArticleId(row.getLong(1)),
                Fingerprint.of(text));
    }

    /**
     * Adds an article whose text is not in the project yet.
     *
     * @throws IllegalArgumentException where the text is no well-formed UTF-16
     */
    public StoredArticle add(Article article, String fileName, Instant at) {
        Instant stored = at.truncatedTo(ChronoUnit.MILLIS);
        String sha256 = Fingerprint.of(article.text());
        ArticleFacts facts = article.facts();
        long id =
                sql.insert(
                        "INSERT INTO articles AS a (sha256, file_name, title, outlet, author,"
                                + " published, url, imported_at, text, checksum)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, checksum(?1, ?2,"
                                + " ?3, ?4, ?5, ?6, ?7, ?8))"
                                + COMES_BACK
                                + " RETURNING id",
                        sha256,
                        fileName,
                        facts.title(),
                        facts.outlet(),
                        facts.author(),
                        facts.date().map(LocalDate::toString).orElse(null),
                        facts.url(),
                        Timestamps.write(stored),
                        article.text());
        return new StoredArticle(new ArticleId(id), article, fileName, sha256, stored);
    }

    /**
     * @throws NoSuchElementException where the project has no such article
     */
    public StoredArticle get(ArticleId id) {
        return sql.first(
                        "SELECT " + COLUMNS + " FROM articles WHERE id = ?",
                        ArticleRepository::article,
                        id.value())
                .orElseThrow();
    }

    /** In the order in which they came. */
    public List<ArticleId> ids() {
        return sql.query(
                "SELECT id FROM articles ORDER BY id", row -> new ArticleId(row.getLong(1)));
    }

    /** Every article by the fingerprint of its text, in the order in which they came. */
    public Map<String, ArticleId> fingerprints() {
        Map<String, ArticleId> fingerprints = new LinkedHashMap<>();
        sql.query(
                        "SELECT sha256, id FROM articles a WHERE" + IS_PRESENT + "ORDER BY id",
                        row -> Map.entry(row.getString(1), new ArticleId(row.getLong(2))))
                .forEach(article -> fingerprints.put(article.getKey(), article.getValue()));
        return fingerprints;
    }

    /** In the order in which they came. */
    public List<ArticleLine> lines() {
        return sql.query(
                """
                SELECT a.id, a.file_name, a.title, a.outlet, a.author, a.published, a.url,
                    count(q.id) AS quotes,
                    count(q.id) FILTER (WHERE q.state <> 'open') AS decided,
                    count(q.id) FILTER (WHERE q.state = 'corrected') AS corrected
                FROM articles a
                    LEFT JOIN quotes q ON q.article = a.id AND q.state <> 'absent'
                WHERE
                """
                        + IS_PRESENT
                        + "GROUP BY a.id ORDER BY a.id",
                ArticleRepository::line);
    }

    private static ArticleLine line(ResultSet row) throws SQLException {
        return new ArticleLine(
                new ArticleId(row.getLong("id")),
                row.getString("file_name"),
                facts(row),
                row.getInt("quotes"),
                row.getInt("decided"),
                row.getInt("corrected"));
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                new ArticleId(row.getLong("id")),
                new Article(row.getString("text"), facts(row)),
                row.getString("file_name"),
                row.getString("sha256"),
                Timestamps.read(row.getString("imported_at")));
    }

    private static ArticleFacts facts(ResultSet row) throws SQLException {
        return new ArticleFacts(
                row.getString("title"),
                row.getString("outlet"),
                row.getString("author"),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                row.getString("url"));
    }
}
