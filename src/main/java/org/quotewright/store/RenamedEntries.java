package org.quotewright.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.SpeakerId;

/**
 * As which entry a speaker came to the project before it was renamed: another main name is another
 * entry, but the same speaker.
 */
final class RenamedEntries {

    private static final String RENAMED =
            """
            SELECT t.speaker, t.merged_into FROM speaker_states t JOIN decisions d
                ON d.subject = ? AND d.subject_id = t.speaker AND d.kind = ?
            WHERE t.merged_into IS NOT NULL AND d.after ->> 'mergedInto' = t.merged_into
            """;

    /** By an entry the one that was renamed to it. */
    private final Map<Long, Long> before = new HashMap<>();

    private RenamedEntries() {}

    static RenamedEntries of(Sql sql) {
        RenamedEntries found = new RenamedEntries();
        sql.query(
                        RENAMED,
                        row -> Map.entry(row.getLong(2), row.getLong(1)),
                        SubjectCodec.kind(new SpeakerId(1)),
                        JsonText.name(DecisionKind.RENAME_ENTRY))
                .forEach(row -> found.before.merge(row.getKey(), row.getValue(), Math::min));
        return found;
    }

    /** The entry itself where nobody renamed it. A name that it had before may be its own again. */
    SpeakerId first(SpeakerId entry) {
        Set<Long> seen = new HashSet<>();
        Long at = entry.value();
        long first = entry.value();
        while (at != null && seen.add(at)) {
            first = Math.min(first, at);
            at = before.get(at);
        }
        return new SpeakerId(first);
    }
}
