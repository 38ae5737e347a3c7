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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Fingerprint;
import org.quotewright.model.StoredArticle;

/** The articles of a project; their texts are never changed. */
public final class ArticleRepository {

    private static final List<String> FACTS =
            List.of("title", "outlet", "author", "published", "url");
    private static final String SHOWN =
            Stream.concat(
                            Stream.of("sha256", "file_name", "imported_at", "text")
                                    .map(column -> ofVersion(column) + " AS " + column),
                            FACTS.stream().map(ArticleRepository::corrected))
                    .collect(
                            Collectors.joining(
                                    ", ", "a.id, coalesce(v.number, 1) AS version, ", ""));

    /** After {@code articles a}: {@code v} is the version that is read, where not the first. */
    static final String READ =
            " LEFT JOIN corrected_articles c ON c.article = a.id"
                    + " LEFT JOIN article_versions v ON v.article = a.id AND v.number = c.version"
                    + " LEFT JOIN corrected_facts f ON f.article = a.id ";

    /**
     * Not one that came with a merge that was undone: what is left of it was absent before the
     * merge, or was added by an engine since. One that was imported had open quotations first.
     */
    static final String IS_PRESENT =
            """
             a.id NOT IN (SELECT article FROM absent_articles)
                AND (EXISTS (SELECT 1 FROM quotes p WHERE p.article = a.id
                    AND p.state NOT IN ('absent', 'withdrawn'))
                OR NOT EXISTS (SELECT 1 FROM quotes p WHERE p.article = a.id
                    AND p.state = 'absent')
                OR EXISTS (SELECT 1 FROM quotes p WHERE p.article = a.id
                    AND p.state = 'withdrawn'
                    AND (SELECT d.before ->> 'state' FROM decisions d WHERE d.subject = 'quote'
                        AND d.subject_id = p.id ORDER BY d.number LIMIT 1) = 'open'))
            """;

    private static final String COMES_BACK =
            " ON CONFLICT (sha256) DO UPDATE SET file_name = excluded.file_name,"
                    + " title = excluded.title, outlet = excluded.outlet,"
                    + " author = excluded.author, published = excluded.published,"
                    + " url = excluded.url, imported_at = excluded.imported_at,"
                    + " checksum = excluded.checksum WHERE NOT ("
                    + IS_PRESENT
                    + ")";

    private final Sql sql;
    private final ArticleLines lines;

    /**
     * @param writesAlone whether nobody else writes to the file
     */
    ArticleRepository(Sql sql, boolean writesAlone) {
        this.sql = sql;
        this.lines = new ArticleLines(sql, writesAlone);
    }

    /** The article with exactly this text, be it in a version that is not read, if any. */
    public Optional<ArticleId> withText(String text) {
        return sql.first(
                "SELECT id FROM articles a WHERE sha256 = ?1 AND"
                        + IS_PRESENT
                        + "UNION ALL SELECT article FROM article_versions WHERE sha256 = ?1"
                        + " AND article NOT IN (SELECT article FROM absent_articles)",
                row -> new ArticleId(row.getLong(1)),
                Fingerprint.of(text));
    }

    /** The article with this text whose import was taken back, if any. */
    public Optional<ArticleId> absentWithText(String text) {
        return sql.first(
                "SELECT id FROM articles JOIN absent_articles ON article = id WHERE sha256 = ?",
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
     * In the version that is read.
     *
     * @throws NoSuchElementException where the project has no such article
     */
    public StoredArticle get(ArticleId id) {
        return get(id, version(id));
    }

    /** The number of the version that is read; 1 where nobody corrected the text. */
    public int version(ArticleId id) {
        return ArticleStates.read(sql, id.value());
    }

    /**
     * With the facts that analysts corrected where the version is the one that is read.
     *
     * @throws NoSuchElementException where the project has no such version
     */
    public StoredArticle get(ArticleId id, int version) {
        return get(
                id,
                version,
                " AND coalesce((SELECT c.version FROM corrected_articles c WHERE c.article = a.id),"
                        + " 1) = ?2");
    }

    /**
     * With the facts that were read with it, whatever was corrected since.
     *
     * @throws NoSuchElementException where the project has no such version
     */
    public StoredArticle asRead(ArticleId id, int version) {
        return get(id, version, " AND FALSE");
    }

    private StoredArticle get(ArticleId id, int version, String corrected) {
        return sql.first(
                        "SELECT "
                                + SHOWN
                                + " FROM articles a LEFT JOIN article_versions v"
                                + " ON v.article = a.id AND v.number = ?2"
                                + " LEFT JOIN corrected_facts f ON f.article = a.id"
                                + corrected
                                + " WHERE a.id = ?1 AND coalesce(v.number, 1) = ?2",
                        ArticleRepository::article,
                        id.value(),
                        version)
                .orElseThrow();
    }

    /** In the order in which they came. */
    public List<ArticleId> ids() {
        return sql.query(
                "SELECT id FROM articles ORDER BY id", row -> new ArticleId(row.getLong(1)));
    }

    /** False for one that an undone merge had brought, and that nobody has added since. */
    public boolean isPresent(ArticleId article) {
        return sql.number(
                        "SELECT count(*) FROM articles a WHERE a.id = ?1 AND" + IS_PRESENT,
                        article.value())
                > 0;
    }

    /** Every article by the fingerprint of the text that is read, in the order they came. */
    public Map<String, ArticleId> fingerprints() {
        Map<String, ArticleId> fingerprints = new LinkedHashMap<>();
        sql.query(
                        "SELECT coalesce(v.sha256, a.sha256), a.id FROM articles a"
                                + READ
                                + "WHERE"
                                + IS_PRESENT
                                + "ORDER BY a.id",
                        row -> Map.entry(row.getString(1), new ArticleId(row.getLong(2))))
                .forEach(article -> fingerprints.put(article.getKey(), article.getValue()));
        return fingerprints;
    }

    /** Every article by the fingerprints of all versions of its text, in the order they came. */
    public Map<String, ArticleId> everyFingerprint() {
        Map<String, ArticleId> fingerprints = new LinkedHashMap<>();
        sql.query(
                        "SELECT a.sha256, a.id FROM articles a WHERE"
                                + IS_PRESENT
                                + "UNION ALL SELECT v.sha256, v.article FROM article_versions v"
                                + " JOIN articles a ON a.id = v.article WHERE"
                                + IS_PRESENT
                                + "ORDER BY 2",
                        row -> Map.entry(row.getString(1), new ArticleId(row.getLong(2))))
                .forEach(text -> fingerprints.putIfAbsent(text.getKey(), text.getValue()));
        return fingerprints;
    }

    /** In the order in which they came, each with the quotations that stand in its text. */
    public List<ArticleLine> lines() {
        return lines.all();
    }

    /** What is new of them since an earlier reading; all of them since 0. */
    public ChangedLines linesSince(long reading) {
        return lines.since(reading);
    }

    /** Whether an article is among them. */
    public boolean isListed(ArticleId article) {
        return lines.has(article);
    }

    private static String ofVersion(String column) {
        return "iif(v.number IS NULL, a.%1$s, v.%1$s)".formatted(column);
    }

    private static String corrected(String column) {
        return "iif(f.article IS NULL, %2$s, f.%1$s) AS %1$s".formatted(column, ofVersion(column));
    }

    private static StoredArticle article(ResultSet row) throws SQLException {
        return new StoredArticle(
                new ArticleId(row.getLong("id")),
                row.getInt("version"),
                new Article(row.getString("text"), facts(row)),
                row.getString("file_name"),
                row.getString("sha256"),
                Timestamps.read(row.getString("imported_at")));
    }

    static ArticleFacts facts(ResultSet row) throws SQLException {
        return new ArticleFacts(
                row.getString("title"),
                row.getString("outlet"),
                row.getString("author"),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                row.getString("url"));
    }
}
