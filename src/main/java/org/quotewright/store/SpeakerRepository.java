package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

/**
 * The directory of speakers with their aliases, and the organisations. A name stands for one entry,
 * whatever its case, white space and Unicode form; entries keep their ids and are never removed.
 */
public final class SpeakerRepository {

    private static final String FROM =
            "FROM speakers s LEFT JOIN speaker_states t ON t.speaker = s.id ";
    private static final String COLUMNS =
            "SELECT s.id, s.name, coalesce(t.state ->> 'kind', s.kind) " + FROM;
    private static final String IN_USE =
            """
            t.merged_into IS NULL AND (t.speaker IS NOT NULL
                OR EXISTS (SELECT 1 FROM quote_speakers q WHERE q.speaker = s.id)
                OR EXISTS (SELECT 1 FROM speaker_states m WHERE m.merged_into = s.id))
            """;
    private static final String SURVIVOR =
            "SELECT coalesce(m.survivor, s.id) FROM speakers s"
                    + " LEFT JOIN merged_speakers m ON m.entry = s.id WHERE s.folded = ?1";

    private final Sql sql;
    private final EntryNames names;

    SpeakerRepository(Sql sql) {
        this.sql = sql;
        this.names = EntryNames.ofSpeakers(sql);
    }

    /** The entry of this name, added where it is missing. */
    public SpeakerId idOf(Speaker speaker) {
        long id =
                sql.insert(
                        """
                        INSERT INTO speakers (name, folded, kind, checksum)
                        VALUES (?1, ?2, ?3, checksum(?1, ?2, ?3))
                        ON CONFLICT (folded) DO UPDATE SET
                            kind = iif(kind = 'unknown', excluded.kind, kind),
                            checksum = checksum(
                                name, folded, iif(kind = 'unknown', excluded.kind, kind))
                        RETURNING id
                        """,
                        Names.tidy(speaker.name()),
                        Names.fold(speaker.name()),
                        JsonText.name(speaker.kind()));
        return new SpeakerId(id);
    }

    /** The entry of this name, or the one that stands for it now, if there is one. */
    public Optional<KnownSpeaker> named(String name) {
        return known("WHERE s.id IN (" + SURVIVOR + ")", SURVIVOR, Names.fold(name)).stream()
                .findFirst();
    }

    /** True where both stand for the same entry. */
    public boolean isSameName(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    /** Records that an article prints this speaker under another name; the entry's own is none. */
    public void addAlias(SpeakerId speaker, String name, ArticleId source) {
        sql.update(
                """
                INSERT INTO speaker_aliases (speaker, folded, article, name, checksum)
                SELECT id, ?2, ?3, ?4, checksum(id, ?2, ?3, ?4) FROM speakers WHERE id = ?1 AND folded <> ?2
                ON CONFLICT DO NOTHING
                """,
                speaker.value(),
                Names.fold(name),
                source.value(),
                Names.tidy(name));
    }

    /** Every entry that was not merged into another, in the order of their ids. */
    public List<KnownSpeaker> all() {
        return known(
                "WHERE t.merged_into IS NULL ORDER BY s.id",
                "SELECT id FROM speakers WHERE id NOT IN"
                        + " (SELECT speaker FROM speaker_states WHERE merged_into IS NOT NULL)");
    }

    /**
     * Of those of {@link #all} whom a quotation names now, or on whom something was decided: not
     * names that only decisions used which were taken back.
     */
    public List<KnownSpeaker> inUse() {
        return known(
                "WHERE " + IN_USE + " ORDER BY s.id", "SELECT s.id " + FROM + "WHERE " + IN_USE);
    }

    /** The speakers of an article's quotations as they stand now, in the order of their ids. */
    public List<KnownSpeaker> of(ArticleId article) {
        String speakers =
                "SELECT qs.speaker FROM quote_speakers qs JOIN quotes q ON q.id = qs.quote"
                        + " WHERE q.article = ?1";
        return known("WHERE s.id IN (" + speakers + ") ORDER BY s.id", speakers, article.value());
    }

    /** The speakers of a quotation as they stand now, the principal one first. */
    public List<KnownSpeaker> of(QuoteId quote) {
        return known(
                "JOIN quote_speakers qs ON qs.speaker = s.id WHERE qs.quote = ?1"
                        + " ORDER BY qs.place",
                "SELECT speaker FROM quote_speakers WHERE quote = ?1",
                quote.value());
    }

    /** The entries of a quotation's speakers as they stand now, the principal one first. */
    public List<SpeakerId> idsOf(QuoteId quote) {
        return sql.query(
                "SELECT speaker FROM quote_speakers WHERE quote = ? ORDER BY place",
                row -> new SpeakerId(row.getLong(1)),
                quote.value());
    }

    /**
     * @throws NoSuchElementException where the project has no such entry
     */
    public KnownSpeaker get(SpeakerId id) {
        return known("WHERE s.id = ?1", "SELECT ?1", id.value()).getFirst();
    }

    /** False once another entry stands for it. */
    public boolean stands(SpeakerId id) {
        String merged =
                "SELECT EXISTS (SELECT 1 FROM speaker_states"
                        + " WHERE speaker = ? AND merged_into IS NOT NULL)";
        return sql.number(merged, id.value()) == 0;
    }

    /** Every organisation for which somebody is quoted now, without order. */
    public List<String> organisations() {
        return sql.query(
                """
                SELECT name FROM organisations
                WHERE id IN (SELECT organisation FROM quote_speakers) ORDER BY id
                """,
                row -> row.getString(1));
    }

    /** The entry of this name, added where it is missing; one that is there learns nothing. */
    public SpeakerId entryOf(Speaker speaker) {
        long id =
                sql.number("SELECT id FROM speakers WHERE folded = ?", Names.fold(speaker.name()));
        return id == 0 ? idOf(speaker) : new SpeakerId(id);
    }

    /** Puts these speakers in the place of those that a quotation had. */
    void link(QuoteId quote, List<AttributedSpeaker> speakers) {
        sql.update("DELETE FROM quote_speakers WHERE quote = ?", quote.value());
        for (int place = 0; place < speakers.size(); place++) {
            AttributedSpeaker speaker = speakers.get(place);
            sql.update(
                    "INSERT INTO quote_speakers (quote, place, speaker, role, organisation)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    quote.value(),
                    place,
                    entryOf(speaker.speaker()).value(),
                    speaker.affiliation().role(),
                    organisationOf(speaker.affiliation()));
        }
    }

    /** SQL's null where no organisation is named. */
    private Object organisationOf(Affiliation affiliation) {
        String name = affiliation.organisation();
        return name.isBlank() ? null : (Object) organisationOf(name, Names.fold(name));
    }

    private long organisationOf(String name, String folded) {
        long id = sql.number("SELECT id FROM organisations WHERE folded = ?", folded);
        return id == 0
                ? sql.insert(
                        "INSERT INTO organisations (name, folded, checksum)"
                                + " VALUES (?1, ?2, checksum(?1, ?2)) RETURNING id",
                        Names.tidy(name),
                        folded)
                : id;
    }

    private List<KnownSpeaker> known(String which, String entries, Object... arguments) {
        return sql.snapshot(() -> {
            Map<Long, List<Alias>> aliases = names.of(entries, arguments);
            RenamedEntries renamed = RenamedEntries.of(sql);
            return sql.query(COLUMNS + which, row -> speaker(row, renamed, aliases), arguments);
        });
    }

    private static KnownSpeaker speaker(
            ResultSet row, RenamedEntries renamed, Map<Long, List<Alias>> aliases)
            throws SQLException {
        long id = row.getLong(1);
        SpeakerKind kind =
                JsonText.known(SpeakerKind.class, row.getString(3)).orElse(SpeakerKind.UNKNOWN);
        return new KnownSpeaker(
                new SpeakerId(id),
                renamed.first(new SpeakerId(id)),
                new Speaker(row.getString(2), kind),
                aliases.getOrDefault(id, List.of()).stream().map(Alias::name).toList());
    }
}
