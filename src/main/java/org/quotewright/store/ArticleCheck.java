package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.ArticleId;

/** Whether an article is the one that was imported. */
final class ArticleCheck {

    private static final String ROW =
            """
            SELECT iif(title = '', file_name, title) AS heading, text, sha256,
                checksum = checksum(sha256, file_name, title, outlet, author, published, url,
                    imported_at) AS is_sound
            FROM articles WHERE id = ?
            """;

    private final Sql sql;
    private final ArticleId id;

    ArticleCheck(Sql sql, ArticleId id) {
        this.sql = sql;
        this.id = id;
    }

    List<ProjectCheck.Fault> faults() {
        return sql.query(ROW, this::faults, id.value()).stream().flatMap(List::stream).toList();
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
