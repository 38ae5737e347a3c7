package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Fingerprint;

/** Whether an article is the one that was imported, in every version of its text. */
final class ArticleCheck {

    private static final String TEXTS =
            """
            SELECT iif(title = '', file_name, title) AS heading, text, sha256,
                checksum = checksum(sha256, file_name, title, outlet, author, published, url,
                    imported_at) AS is_sound
            FROM articles WHERE id = ?1
            UNION ALL
            SELECT iif(title = '', file_name, title), text, sha256,
                checksum = checksum(article, number, sha256, file_name, title, outlet, author,
                    published, url, imported_at)
            FROM article_versions WHERE article = ?1
            """;
    private static final String FILES =
            """
            SELECT version, bytes, size, sha256,
                checksum = checksum(article, version, sha256, size) AS is_sound
            FROM article_originals WHERE article = ?
            """;
    private static final String LOG =
            "SELECT before, after FROM decisions WHERE subject = 'article' AND subject_id = ?"
                    + " ORDER BY number";

    private final Sql sql;
    private final ArticleId id;

    ArticleCheck(Sql sql, ArticleId id) {
        this.sql = sql;
        this.id = id;
    }

    List<ProjectCheck.Fault> faults() {
        List<ProjectCheck.Fault> faults = new ArrayList<>();
        sql.query(TEXTS, this::faults, id.value()).forEach(faults::addAll);
        sql.query(FILES, ArticleCheck::damaged, id.value()).stream()
                .flatMapToInt(version -> version)
                .mapToObj(version -> ProjectCheck.Fault.of("store.check.file", id.value(), version))
                .forEach(faults::add);
        if (!isExplained()) {
            faults.add(ProjectCheck.Fault.of("store.check.version", id.value()));
        }
        return faults;
    }

    /** The number of a version whose file is not the one that was read. */
    private static IntStream damaged(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        boolean isWhole =
                OriginalRepository.inflated(row)
                        .filter(bytes -> OriginalRepository.sha256(bytes).equals(sha256))
                        .isPresent();
        return isWhole && row.getBoolean("is_sound")
                ? IntStream.empty()
                : IntStream.of(row.getInt("version"));
    }

    private record LogRow(String before, String after) {}

    /** What holds is what the log leads to, and the version that is read is on file. */
    private boolean isExplained() {
        String state = ArticleStateCodec.write(ArticleStates.first(sql, id.value()));
        for (LogRow row : sql.query(LOG, ArticleCheck::logRow, id.value())) {
            if (!state.equals(row.before())) {
                return false;
            }
            state = row.after();
        }
        ArticleState now = new ArticleStates(sql).now(id);
        return state.equals(ArticleStateCodec.write(now))
                && (!now.isPresent()
                        || new ArticleVersions(sql)
                                .of(id).stream().anyMatch(each -> each.number() == now.number()));
    }

    private static LogRow logRow(ResultSet row) throws SQLException {
        return new LogRow(row.getString("before"), row.getString("after"));
    }

    private List<ProjectCheck.Fault> faults(ResultSet row) throws SQLException {
        List<ProjectCheck.Fault> faults = new ArrayList<>();
        String heading = row.getString("heading");
        if (!Fingerprint.of(row.getString("text")).equals(row.getString("sha256"))) {
            faults.add(ProjectCheck.Fault.of("store.check.text", heading, id.value()));
        }
        if (!row.getBoolean("is_sound")) {
            faults.add(ProjectCheck.Fault.of("store.check.facts", heading, id.value()));
        }
        return faults;
    }
}
