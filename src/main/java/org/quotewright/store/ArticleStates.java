package org.quotewright.store;

import org.quotewright.model.Decision;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.TextVersion;

/** Which version of an article's text is read. */
final class ArticleStates implements States {

    private final Sql sql;

    ArticleStates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public TextVersion now(Subject article) {
        return new TextVersion(read(sql, article.value()));
    }

    static int read(Sql sql, long article) {
        return sql.first(
                        "SELECT version FROM corrected_articles WHERE article = ?",
                        row -> row.getInt(1),
                        article)
                .orElse(TextVersion.FIRST.number());
    }

    @Override
    public TextVersion first(Subject article) {
        return TextVersion.FIRST;
    }

    @Override
    public String engine(Subject article) {
        return "";
    }

    @Override
    public void settle(Decision decision) {
        long article = decision.subject().value();
        TextVersion version = version(decision.after());
        sql.update("DELETE FROM corrected_articles WHERE article = ?", article);
        if (!version.equals(TextVersion.FIRST)) {
            sql.update(
                    "INSERT INTO corrected_articles (article, version) VALUES (?, ?)",
                    article,
                    version.number());
        }
    }

    private static TextVersion version(SubjectState state) {
        return switch (state) {
            case TextVersion version -> version;
            default -> throw new IllegalArgumentException("no version: " + state);
        };
    }
}
