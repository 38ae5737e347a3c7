package org.quotewright.ui.common.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.SearchState;
import org.quotewright.ui.common.Messages;

/** Puts into words what became of a saved search, only what is different. */
record SearchChanges(Messages messages) {

    List<Change> of(SearchState before, SearchState after) {
        return Stream.of(
                        change("history.search-name", before.name(), after.name()),
                        change("history.search-query", query(before), query(after)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private Change change(String key, String before, String after) {
        return new Sentences(messages).change(key, before, after);
    }

    private static String query(SearchState state) {
        String choices =
                state.choices().values().stream()
                        .flatMap(values -> values.stream().sorted())
                        .collect(Collectors.joining("; "));
        return choices.isEmpty() ? state.query() : (state.query() + " [" + choices + "]").strip();
    }
}
