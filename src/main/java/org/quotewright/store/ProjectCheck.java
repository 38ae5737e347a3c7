package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Verdict;

/**
 * Looks for what must never happen to a project: pages that SQLite cannot read, rows that lost what
 * they refer to, a text that is not the one imported, a verdict that the log does not explain.
 */
public final class ProjectCheck {

    private final ProjectFile project;
    private final Sql sql;

    ProjectCheck(ProjectFile project, Sql sql) {
        this.project = project;
        this.sql = sql;
    }

    /** A fault: the key of its sentence, and what fills it. */
    public record Fault(String messageKey, List<String> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        private static Fault of(String messageKey, Object... arguments) {
            return new Fault(messageKey, Stream.of(arguments).map(String::valueOf).toList());
        }
    }

    /** Of the file as a whole; where this finds something, the other checks may fail outright. */
    public List<Fault> ofFile() {
        List<Fault> faults = new ArrayList<>();
        sql.query("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> faults.add(Fault.of("store.check.integrity", line)));
        sql.query(
                        "PRAGMA foreign_key_check",
                        row -> Fault.of("store.check.reference", row.getString(1), row.getLong(2)))
                .forEach(faults::add);
        return List.copyOf(faults);
    }

    /** Of one article: its text, and the verdicts of its quotations against the log. */
    public List<Fault> of(ArticleId id) {
        return project.read(() -> {
            List<Fault> faults = new ArrayList<>();
            StoredArticle article = project.articles().get(id);
            if (!Fingerprint.of(article.text()).equals(article.sha256())) {
                faults.add(Fault.of("store.check.text", article.heading(), id.value()));
            }
            project.quotes().of(id).stream()
                    .filter(quote -> !isExplained(quote))
                    .map(quote -> Fault.of("store.check.verdict", quote.id().value()))
                    .forEach(faults::add);
            return List.copyOf(faults);
        });
    }

    private boolean isExplained(ReviewedQuote quote) {
        Verdict verdict = Verdict.open(quote.suggestion());
        for (Decision decision : project.decisions().of(quote.id())) {
            if (!decision.before().equals(verdict)) {
                return false;
            }
            verdict = decision.after();
        }
        return verdict.equals(quote.verdict());
    }
}
