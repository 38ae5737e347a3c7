package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleVersion;
import org.quotewright.model.Fingerprint;

/** The versions of an article's text; one that is on file is never changed and stays readable. */
public final class ArticleVersions {

    private static final String OTHERS =
            "SELECT number, file_name, imported_at, sha256 FROM article_versions WHERE article = ?1";

    private final Sql sql;

    ArticleVersions(Sql sql) {
        this.sql = sql;
    }

    /** The one with exactly this text, if the article has it. */
    public Optional<Integer> withText(ArticleId article, String text) {
        String sha256 = Fingerprint.of(text);
        return of(article).stream()
                .filter(version -> version.sha256().equals(sha256))
                .map(ArticleVersion::number)
                .findFirst();
    }

    /** The number of the one that is read now. */
    public int read(ArticleId article) {
        return ArticleStates.read(sql, article.value());
    }

    /** In the order in which they came. */
    public List<ArticleVersion> of(ArticleId article) {
        return sql.query(
                "SELECT 1 AS number, file_name, imported_at, sha256 FROM articles WHERE id = ?1"
                        + " UNION ALL "
                        + OTHERS
                        + " ORDER BY number",
                ArticleVersions::version,
                article.value());
    }

    /**
     * Puts a further version on file, which is read once a decision says so.
     *
     * @return its number
     * @throws IllegalArgumentException where the text is no well-formed UTF-16
     */
    public int add(ArticleId id, Article article, String fileName, Instant at) {
        ArticleFacts facts = article.facts();
        return (int)
                sql.insert(
                        """
                        INSERT INTO article_versions (article, number, sha256, file_name, title,
                            outlet, author, published, url, imported_at, text, checksum)
                        SELECT ?1, n, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
                            checksum(?1, n, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        FROM (SELECT coalesce(max(number), 1) + 1 AS n FROM article_versions
                            WHERE article = ?1)
                        RETURNING number
                        """,
                        id.value(),
                        Fingerprint.of(article.text()),
                        fileName,
                        facts.title(),
                        facts.outlet(),
                        facts.author(),
                        facts.date().map(LocalDate::toString).orElse(null),
                        facts.url(),
                        Timestamps.write(at),
                        article.text());
    }

    private static ArticleVersion version(ResultSet row) throws SQLException {
        return new ArticleVersion(
                row.getInt("number"),
                row.getString("file_name"),
                Timestamps.read(row.getString("imported_at")),
                row.getString("sha256"));
    }
}
