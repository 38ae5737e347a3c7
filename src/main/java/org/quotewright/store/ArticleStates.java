package org.quotewright.store;

import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Decision;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/** Whether an article is in the project, which version of its text is read, and its facts. */
final class ArticleStates implements States {

    private static final String FACTS =
            "SELECT title, outlet, author, published, url FROM corrected_facts WHERE article = ?";

    private final Sql sql;

    ArticleStates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ArticleState now(Subject article) {
        long id = article.value();
        return isAbsent(sql, id) ? ArticleState.ABSENT : new ArticleState(read(sql, id), facts(id));
    }

    private Optional<ArticleFacts> facts(long article) {
        return sql.first(FACTS, ArticleRepository::facts, article);
    }

    static boolean isAbsent(Sql sql, long article) {
        return sql.number("SELECT count(*) FROM absent_articles WHERE article = ?", article) > 0;
    }

    /** The version that is read, or would be if the article were here. */
    static int read(Sql sql, long article) {
        return sql.first(
                        "SELECT version FROM corrected_articles WHERE article = ?",
                        row -> row.getInt(1),
                        article)
                .orElse(ArticleState.FIRST.number());
    }

    /** One whose import stands in the log began outside of the project. */
    @Override
    public ArticleState first(Subject article) {
        return first(sql, article.value());
    }

    static ArticleState first(Sql sql, long article) {
        return sql.first(
                        "SELECT before FROM decisions WHERE subject = 'article' AND subject_id = ?"
                                + " ORDER BY number LIMIT 1",
                        row -> row.getString(1),
                        article)
                .filter(ArticleStateCodec.write(ArticleState.ABSENT)::equals)
                .map(absent -> ArticleState.ABSENT)
                .orElse(ArticleState.FIRST);
    }

    @Override
    public String engine(Subject article) {
        return "";
    }

    @Override
    public void settle(Decision decision) {
        long article = decision.subject().value();
        ArticleState state = state(decision.after());
        for (String table :
                new String[] {"absent_articles", "corrected_articles", "corrected_facts"}) {
            sql.update("DELETE FROM " + table + " WHERE article = ?", article);
        }
        if (!state.isPresent()) {
            sql.update("INSERT INTO absent_articles (article) VALUES (?)", article);
        } else if (state.number() > ArticleState.FIRST.number()) {
            sql.update(
                    "INSERT INTO corrected_articles (article, version) VALUES (?, ?)",
                    article,
                    state.number());
        }
        state.facts().ifPresent(facts -> settle(article, facts));
    }

    private void settle(long article, ArticleFacts facts) {
        sql.update(
                "INSERT INTO corrected_facts (article, title, outlet, author, published, url)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                article,
                facts.title(),
                facts.outlet(),
                facts.author(),
                facts.date().map(LocalDate::toString).orElse(null),
                facts.url());
    }

    private static ArticleState state(SubjectState state) {
        return switch (state) {
            case ArticleState article -> article;
            default -> throw new IllegalArgumentException("no article: " + state);
        };
    }
}
