package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Identity;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/**
 * Whether the entries of the directory stand where the log leads, no entry stands for itself by way
 * of others, one that was merged has no quotations left, and entries are kept apart by both sides.
 */
final class EntryCheck {

    private static final String DECIDED =
            """
            SELECT %1$s FROM %1$s_states UNION
            SELECT subject_id FROM decisions WHERE subject = '%1$s' ORDER BY 1
            """;
    private static final String MERGED =
            """
            SELECT t.%1$s FROM %1$s_states t WHERE t.merged_into IS NOT NULL AND (
                EXISTS (SELECT 1 FROM quote_speakers q WHERE q.%1$s = t.%1$s)
                OR NOT EXISTS (SELECT 1 FROM merged_%1$ss m WHERE m.entry = t.%1$s))
            ORDER BY 1
            """;

    private final Sql sql;
    private final String subject;
    private final LogReplay replay;

    EntryCheck(Sql sql, String subject) {
        this.sql = sql;
        this.subject = subject;
        this.replay = new LogReplay(sql);
    }

    List<ProjectCheck.Fault> faults() {
        List<ProjectCheck.Fault> faults = new ArrayList<>();
        sql.query(DECIDED.formatted(subject), row -> row.getLong(1)).stream()
                .filter(id -> !isSound(SubjectCodec.subject(subject, id)))
                .forEach(id -> faults.add(fault("store.check.entry", id)));
        sql.query(MERGED.formatted(subject), row -> row.getLong(1))
                .forEach(id -> faults.add(fault("store.check.merged", id)));
        return faults;
    }

    private ProjectCheck.Fault fault(String messageKey, long id) {
        return ProjectCheck.Fault.of(messageKey, subject + 's', id);
    }

    private boolean isSound(Subject entry) {
        Optional<SubjectState> now = state(entry);
        return now.isPresent()
                && replay.of(entry, first()).equals(now)
                && identity(now.get()).apart().stream().allMatch(it -> isApart(it, entry));
    }

    private boolean isApart(Subject one, Subject other) {
        return state(one).filter(state -> identity(state).apart().contains(other)).isPresent();
    }

    /** Empty where the row holds none. */
    private Optional<SubjectState> state(Subject entry) {
        return sql.first(
                        "SELECT state FROM %1$s_states WHERE %1$s = ?".formatted(subject),
                        row -> row.getString(1),
                        entry.value())
                .map(json -> LogReplay.read(entry, json))
                .orElseGet(() -> Optional.of(first()));
    }

    private SubjectState first() {
        return subject.equals(SubjectCodec.SPEAKER) ? SpeakerState.NONE : OrganisationState.NONE;
    }

    private static Identity<?> identity(SubjectState state) {
        return switch (state) {
            case SpeakerState speaker -> speaker.identity();
            case OrganisationState organisation -> organisation.identity();
            default -> throw new IllegalArgumentException("no entry: " + state);
        };
    }
}
