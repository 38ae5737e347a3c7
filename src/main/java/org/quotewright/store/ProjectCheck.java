package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;

/**
 * Looks for what must never happen to a project: pages that SQLite cannot read, rows that lost what
 * they refer to, values that are not those that were written, a state that is not what the
 * suggestions and the log lead to.
 */
public final class ProjectCheck {

    private final Sql sql;

    ProjectCheck(Sql sql) {
        this.sql = sql;
    }

    /** A fault: the key of its sentence, and what fills it. */
    public record Fault(String messageKey, List<String> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(String messageKey, Object... arguments) {
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
        if (isOfNoRelease()) {
            faults.add(Fault.of("store.check.format", Migrations.version(sql)));
        }
        return List.copyOf(faults);
    }

    /** A later release would have changed a table. */
    private boolean isOfNoRelease() {
        return Migrations.version(sql) > Migrations.newest()
                && Schema.stranger(sql, Migrations.newest()).isEmpty();
    }

    /** Of the decision log: that every row is the one that was written, and none is missing. */
    public List<Fault> ofLog() {
        return sql.snapshot(new DecisionChain(sql)::broken).stream()
                .map(number -> Fault.of("store.check.chain", number))
                .toList();
    }

    /**
     * Of the directory, the sessions and the saved searches: that they are what was written, and
     * the log led to.
     */
    public List<Fault> ofDirectory() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(changed("speakers", "id", "name, folded, kind"));
        faults.addAll(changed("organisations", "id", "name, folded"));
        faults.addAll(changed("sessions", "number", "opened_at, user, host, ended"));
        faults.addAll(changed("speaker_aliases", "speaker", "speaker, folded, article, name"));
        faults.addAll(changed("search_visits", "search", "search, article"));
        faults.addAll(sql.snapshot(new EntryCheck(sql, SubjectCodec.SPEAKER)::faults));
        faults.addAll(sql.snapshot(new EntryCheck(sql, SubjectCodec.ORGANISATION)::faults));
        faults.addAll(sql.snapshot(new SearchCheck(sql)::faults));
        return List.copyOf(faults);
    }

    private List<Fault> changed(String table, String id, String columns) {
        return sql.query(
                "SELECT "
                        + id
                        + " FROM "
                        + table
                        + " WHERE checksum <> checksum("
                        + columns
                        + ") ORDER BY 1",
                row -> Fault.of("store.check.directory", table, row.getLong(1)));
    }

    /** Of one article: its text and facts, its suggestions, and its verdicts against the log. */
    public List<Fault> of(ArticleId id) {
        return sql.snapshot(() -> {
            List<Fault> faults = new ArrayList<>(new ArticleCheck(sql, id).faults());
            faults.addAll(new QuoteCheck(sql, id).faults());
            return List.copyOf(faults);
        });
    }

    /** Of all of it, up to the first fault. */
    boolean findsNothing() {
        return ofFile().isEmpty()
                && ofLog().isEmpty()
                && ofDirectory().isEmpty()
                && sql
                        .query("SELECT id FROM articles", row -> new ArticleId(row.getLong(1)))
                        .stream()
                        .allMatch(id -> of(id).isEmpty());
    }
}
