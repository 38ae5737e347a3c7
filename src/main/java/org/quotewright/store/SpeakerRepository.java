package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Affiliation;
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

    private static final String COLUMNS = "SELECT s.id, s.name, s.kind FROM speakers s ";

    private final Sql sql;

    SpeakerRepository(Sql sql) {
        this.sql = sql;
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

    /** The entry of this name, if there is one. */
    public Optional<KnownSpeaker> named(String name) {
        return known(
                        COLUMNS + "WHERE s.folded = ?1",
                        "SELECT a.speaker, a.name FROM speaker_aliases a JOIN speakers s"
                                + " ON s.id = a.speaker WHERE s.folded = ?1"
                                + " GROUP BY a.folded ORDER BY min(a.article), a.folded",
                        Names.fold(name))
                .stream()
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

    /** The whole directory in the order of its ids. */
    public List<KnownSpeaker> all() {
        return known(
                COLUMNS + "ORDER BY s.id",
                "SELECT speaker, name FROM speaker_aliases"
                        + " GROUP BY speaker, folded ORDER BY speaker, min(article), folded");
    }

    /** The speakers of an article's quotations as they stand now, in the order of their ids. */
    public List<KnownSpeaker> of(ArticleId article) {
        String speakers =
                "(SELECT qs.speaker FROM quote_speakers qs JOIN quotes q ON q.id = qs.quote"
                        + " WHERE q.article = ?1)";
        return known(
                COLUMNS + "WHERE s.id IN " + speakers + " ORDER BY s.id",
                "SELECT speaker, name FROM speaker_aliases WHERE speaker IN "
                        + speakers
                        + " GROUP BY speaker, folded ORDER BY speaker, min(article), folded",
                article.value());
    }

    /** The speakers of a quotation as they stand now, the principal one first. */
    public List<KnownSpeaker> of(QuoteId quote) {
        return known(
                COLUMNS
                        + "JOIN quote_speakers qs ON qs.speaker = s.id WHERE qs.quote = ?1"
                        + " ORDER BY qs.place",
                "SELECT speaker, name FROM speaker_aliases WHERE speaker IN"
                        + " (SELECT speaker FROM quote_speakers WHERE quote = ?1)"
                        + " GROUP BY speaker, folded ORDER BY speaker, min(article), folded",
                quote.value());
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
                    idOf(speaker.speaker()).value(),
                    speaker.affiliation().role(),
                    organisationOf(speaker.affiliation()));
        }
    }

    /** SQL's null where no organisation is named. */
    private Object organisationOf(Affiliation affiliation) {
        String name = affiliation.organisation();
        return name.isBlank()
                ? null
                : (Object)
                        sql.insert(
                                """
                                INSERT INTO organisations (name, folded, checksum)
                                VALUES (?1, ?2, checksum(?1, ?2))
                                ON CONFLICT (folded) DO UPDATE SET name = name RETURNING id
                                """,
                                Names.tidy(name),
                                Names.fold(name));
    }

    private List<KnownSpeaker> known(String speakers, String aliases, Object... arguments) {
        return sql.snapshot(() -> {
            Map<Long, List<String>> names = new HashMap<>();
            sql.query(aliases, SpeakerRepository::alias, arguments)
                    .forEach(alias ->
                            names.computeIfAbsent(alias.speaker(), id -> new ArrayList<>())
                                    .add(alias.name()));
            return sql.query(speakers, row -> speaker(row, names), arguments);
        });
    }

    private record Alias(long speaker, String name) {}

    private static Alias alias(ResultSet row) throws SQLException {
        return new Alias(row.getLong(1), row.getString(2));
    }

    private static KnownSpeaker speaker(ResultSet row, Map<Long, List<String>> aliases)
            throws SQLException {
        long id = row.getLong(1);
        SpeakerKind kind =
                JsonText.known(SpeakerKind.class, row.getString(3)).orElse(SpeakerKind.UNKNOWN);
        return new KnownSpeaker(
                new SpeakerId(id),
                new Speaker(row.getString(2), kind),
                aliases.getOrDefault(id, List.of()));
    }
}
