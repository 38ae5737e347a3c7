package org.quotewright.store;

import org.quotewright.model.Decision;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SearchState;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;

/**
 * The states of the entries of the directory and of saved searches, kept in a row where something
 * was decided.
 */
final class EntryStates implements States {

    private final Sql sql;
    private final String table;
    private final String key;
    private final SubjectState first;

    private EntryStates(Sql sql, String key, SubjectState first) {
        this.sql = sql;
        this.table = key + "_states";
        this.key = key;
        this.first = first;
    }

    static EntryStates ofSpeakers(Sql sql) {
        return new EntryStates(sql, SubjectCodec.SPEAKER, SpeakerState.NONE);
    }

    static EntryStates ofOrganisations(Sql sql) {
        return new EntryStates(sql, SubjectCodec.ORGANISATION, OrganisationState.NONE);
    }

    static EntryStates ofSearches(Sql sql) {
        return new EntryStates(sql, SubjectCodec.SEARCH, SearchState.NONE);
    }

    @Override
    public SubjectState now(Subject entry) {
        return sql.first(
                        "SELECT state FROM " + table + " WHERE " + key + " = ?",
                        row -> SubjectCodec.read(entry, row.getString(1)),
                        entry.value())
                .orElse(first);
    }

    @Override
    public SubjectState first(Subject entry) {
        return first;
    }

    @Override
    public String engine(Subject entry) {
        return "";
    }

    @Override
    public void settle(Decision decision) {
        long id = decision.subject().value();
        if (decision.after().equals(first)) {
            sql.update("DELETE FROM " + table + " WHERE " + key + " = ?", id);
        } else {
            sql.update(
                    "INSERT INTO "
                            + table
                            + " ("
                            + key
                            + ", state) VALUES (?, ?) ON CONFLICT DO UPDATE SET state ="
                            + " excluded.state",
                    id,
                    SubjectCodec.write(decision.after()));
        }
    }
}
