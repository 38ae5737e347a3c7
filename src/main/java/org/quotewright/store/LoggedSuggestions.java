package org.quotewright.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import tools.jackson.core.JacksonException;

/** What the log tells of suggestions that are lost: whom and which words they were about. */
final class LoggedSuggestions {

    /** A suggestion of a quotation. */
    private record Key(long quote, int number) {}

    private final Map<Long, Logged> first = new HashMap<>();
    private final Map<Key, Logged> further = new HashMap<>();

    /**
     * As the first row about it has it.
     *
     * @param engine empty where the row does not say
     * @param held what held then
     */
    record Logged(long quote, int number, long step, String engine, Verdict held) {

        /** With nothing beside it that an engine might have weighed. */
        Suggestion suggestion() {
            return new Suggestion(held.attribution(), List.of(), List.of(), 0, List.of());
        }

        /** Whether all its places are in a text. */
        boolean fits(String text) {
            return Extent.last(VerdictCodec.write(held)) <= text.length();
        }
    }

    LoggedSuggestions(List<SalvagedLog.Link> rows) {
        rows.stream()
                .filter(row -> SubjectCodec.QUOTE.equals(row.columns()[5]))
                .forEach(row -> note(row.columns()));
    }

    private void note(String[] row) {
        try {
            long quote = Long.parseLong(row[6]);
            long step = Long.parseLong(row[1]);
            if (!first.containsKey(quote)) {
                Verdict before = VerdictCodec.read(row[8]);
                first.put(quote, new Logged(quote, 1, step, String.valueOf(row[4]), before));
            }
            Verdict after = VerdictCodec.read(row[9]);
            if (after.suggestion() > 1) {
                further.putIfAbsent(
                        new Key(quote, after.suggestion()),
                        new Logged(quote, after.suggestion(), step, String.valueOf(row[4]), after));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            System.getLogger(LoggedSuggestions.class.getName())
                    .log(System.Logger.Level.DEBUG, "says nothing", e);
        }
    }

    /** Before anything was decided; empty where nothing ever was. */
    Optional<Logged> first(long quote) {
        return Optional.ofNullable(first.get(quote)).filter(it -> it.held().suggestion() == 1);
    }

    Set<Long> quotes() {
        return new HashSet<>(first.keySet());
    }

    /** Those that came later, in no order. */
    List<Logged> further() {
        return List.copyOf(further.values());
    }
}
