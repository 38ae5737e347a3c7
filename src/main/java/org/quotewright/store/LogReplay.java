package org.quotewright.store;

import java.util.Optional;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import tools.jackson.core.JacksonException;

/** Follows the rows of the log about one subject to where they lead. */
record LogReplay(Sql sql) {

    private static final String LOG =
            "SELECT before, after FROM decisions WHERE subject = ? AND subject_id = ?"
                    + " ORDER BY number";

    private record LogRow(String before, String after) {}

    /** Empty where the rows do not follow from each other. */
    Optional<SubjectState> of(Subject subject, SubjectState first) {
        Optional<SubjectState> state = Optional.of(first);
        for (LogRow row :
                sql.query(
                        LOG,
                        each -> new LogRow(each.getString(1), each.getString(2)),
                        SubjectCodec.kind(subject),
                        subject.value())) {
            boolean isNext = state.isPresent() && read(subject, row.before()).equals(state);
            state = isNext ? read(subject, row.after()) : Optional.empty();
        }
        return state;
    }

    /** Empty where the row holds no state. */
    static Optional<SubjectState> read(Subject subject, String json) {
        try {
            return Optional.of(SubjectCodec.read(subject, json));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
