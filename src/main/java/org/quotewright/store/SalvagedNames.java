package org.quotewright.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Names;
import tools.jackson.core.JacksonException;

/**
 * Brings the directory along. The name of an entry that is lost is taken from a quotation that it
 * is linked to, so that what was decided on the entry stays.
 */
final class SalvagedNames {

    private static final String ALIASES =
            """
            SELECT speaker, folded, article, name,
                checksum = checksum(speaker, folded, article, name) AS is_sound
            FROM speaker_aliases WHERE speaker = ?
            """;

    private final DamagedFile from;
    private final Sql to;
    private final Losses losses;

    SalvagedNames(DamagedFile from, Sql to, Losses losses) {
        this.from = from;
        this.to = to;
        this.losses = losses;
    }

    /** A table of names, its columns after the id and the name folded. */
    private record Table(String name, String columns, String link) {

        private int count() {
            return columns.split(",").length;
        }
    }

    private static final Table SPEAKERS = new Table("speakers", "name, folded, kind", "speaker");
    private static final Table ORGANISATIONS =
            new Table("organisations", "name, folded", "organisation");

    /** After the articles. */
    void bring() {
        Set<Long> lost = bring(SPEAKERS);
        bring(ORGANISATIONS);
        lost.addAll(to.query("SELECT id FROM speakers", row -> row.getLong(1)));
        lost.forEach(this::bringAliases);
    }

    /** Returns the ids that are lost. */
    private Set<Long> bring(Table table) {
        int count = table.count();
        String select = "id, " + table.columns() + ", checksum = checksum(" + table.columns() + ")";
        UnreadRows unread = new UnreadRows(losses);
        for (Object[] row :
                from.rows(table.name(), "id", select, Salvage.values(count + 2), unread)) {
            if (Salvage.number(row[count + 1]) == 1) {
                insert(table, Arrays.copyOf(row, count + 1));
            } else {
                unread.numbers().add(Salvage.number(row[0]));
            }
        }
        unread.numbers().addAll(linked(table));
        unread.numbers().forEach(id -> restore(table, id));
        return unread.numbers();
    }

    /** Those that quotations name, and that are not here. */
    private Set<Long> linked(Table table) {
        Set<Long> ids = new TreeSet<>();
        from.some("SELECT DISTINCT " + table.link() + " FROM quote_speakers").stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .forEach(id -> ids.add(Long.parseLong(id)));
        to.query("SELECT id FROM " + table.name(), row -> row.getLong(1)).forEach(ids::remove);
        return ids;
    }

    private void restore(Table table, long id) {
        Optional<AttributedSpeaker> quoted = quoted(table, id);
        if (quoted.isEmpty()) {
            losses.row(table.name(), id);
            return;
        }
        String name =
                table.equals(SPEAKERS)
                        ? quoted.get().speaker().name()
                        : quoted.get().affiliation().organisation();
        Object[] row = new Object[table.count() + 1];
        row[0] = id;
        row[1] = Names.tidy(name);
        row[2] = Names.fold(name);
        if (table.equals(SPEAKERS)) {
            row[3] = JsonText.name(quoted.get().speaker().kind());
        }
        insert(table, row);
    }

    /** As some quotation names the entry. */
    private Optional<AttributedSpeaker> quoted(Table table, long id) {
        String select =
                "SELECT q.verdict, l.place FROM quote_speakers l JOIN quotes q ON q.id = l.quote"
                        + " WHERE l.%s = ? LIMIT 1".formatted(table.link());
        return from.find(
                        select,
                        row -> Map.entry(String.valueOf(row.getString(1)), row.getInt(2)),
                        id)
                .flatMap(link -> speaker(link.getKey(), link.getValue()));
    }

    private static Optional<AttributedSpeaker> speaker(String verdict, int place) {
        try {
            List<AttributedSpeaker> speakers = QuoteStates.speakers(VerdictCodec.read(verdict));
            return place < speakers.size() ? Optional.of(speakers.get(place)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void insert(Table table, Object[] row) {
        String marks = "?2, ?3, ?4".substring(0, table.count() * 4 - 2);
        to.update(
                "INSERT OR IGNORE INTO %1$s VALUES (?1, %2$s, checksum(%2$s))"
                        .formatted(table.name(), marks),
                row);
    }

    private void bringAliases(long speaker) {
        from.every(ALIASES, Salvage.values(5), speaker)
                .ifPresentOrElse(
                        rows -> rows.forEach(this::bringAlias),
                        () -> losses.aliases(name(speaker)));
    }

    private void bringAlias(Object[] row) {
        boolean isThere =
                Salvage.number(row[4]) == 1 && has("speakers", row[0]) && has("articles", row[2]);
        if (isThere) {
            to.update(
                    "INSERT OR IGNORE INTO speaker_aliases"
                            + " VALUES (?1, ?2, ?3, ?4, checksum(?1, ?2, ?3, ?4))",
                    Arrays.copyOf(row, 4));
        } else {
            losses.alias(String.valueOf(row[3]), name(Salvage.number(row[0])));
        }
    }

    private boolean has(String table, Object id) {
        return to.number("SELECT count(*) FROM " + table + " WHERE id = ?", id) > 0;
    }

    private String name(long speaker) {
        return to.first("SELECT name FROM speakers WHERE id = ?", row -> row.getString(1), speaker)
                .orElse(Long.toString(speaker));
    }
}
