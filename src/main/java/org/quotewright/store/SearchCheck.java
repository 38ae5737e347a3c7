package org.quotewright.store;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.SearchId;
import org.quotewright.model.SearchState;
import org.quotewright.model.SubjectState;

/** Whether the saved searches stand where the log leads. */
record SearchCheck(Sql sql) {

    private static final String DECIDED =
            """
            SELECT search FROM search_states UNION
            SELECT subject_id FROM decisions WHERE subject = 'search' ORDER BY 1
            """;

    List<ProjectCheck.Fault> faults() {
        return sql.query(DECIDED, row -> new SearchId(row.getLong(1))).stream()
                .filter(id -> !state(id).equals(new LogReplay(sql).of(id, SearchState.NONE)))
                .map(id -> ProjectCheck.Fault.of("store.check.search", id.value()))
                .toList();
    }

    /** Of a row that holds none, one that no log leads to. */
    private Optional<SubjectState> state(SearchId id) {
        Optional<String> row =
                sql.first(
                        "SELECT state FROM search_states WHERE search = ?",
                        each -> each.getString(1),
                        id.value());
        return row.isEmpty() ? Optional.of(SearchState.NONE) : LogReplay.read(id, row.get());
    }
}
