package org.quotewright.review;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.ArticleId;

/** What became of each file of an import, in order. */
public record ImportReport(List<Row> rows) {

    /** The project has the text already. */
    static final String DUPLICATE = "import.duplicate";

    public ImportReport {
        rows = List.copyOf(rows);
    }

    /** How many files hold what the project had already. */
    public long duplicates() {
        return rows.stream().filter(row -> row.messageKey().equals(DUPLICATE)).count();
    }

    /** How many files became nothing. */
    public long failures() {
        return rows.stream().filter(row -> row.article().isEmpty()).count();
    }

    public boolean hasFailures() {
        return failures() > 0;
    }

    /** Files that became nothing, then all others, each in their order. */
    public List<Row> worstFirst() {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.article().isPresent()))
                .toList();
    }

    /** The articles that came into the project, be it again. */
    public List<ArticleId> added() {
        return rows.stream()
                .filter(row -> !row.messageKey().equals(DUPLICATE))
                .flatMap(row -> row.article().stream())
                .distinct()
                .toList();
    }

    /**
     * One file.
     *
     * @param article the article that it became, or the one already there; empty where it failed
     * @param messageKey of the sentence about what is worth telling; empty where all went well
     * @param arguments of that sentence
     */
    public record Row(
            Path file, Optional<ArticleId> article, String messageKey, List<String> arguments) {

        public Row {
            arguments = List.copyOf(arguments);
        }
    }
}
