package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Alias;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.Names;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.Verdict;

/** What analysts decided on the entries of the directory, and what follows for their quotations. */
public final class DirectoryRepository {

    private static final String OTHERWISE =
            """
            SELECT e.folded, s.name, coalesce(t.state ->> 'kind', s.kind)
            FROM merged_speakers m JOIN speakers e ON e.id = m.entry
                JOIN speakers s ON s.id = m.survivor LEFT JOIN speaker_states t ON t.speaker = s.id
            UNION ALL
            SELECT s.folded, s.name, t.state ->> 'kind' FROM speaker_states t
                JOIN speakers s ON s.id = t.speaker
            WHERE t.merged_into IS NULL AND t.state ->> 'kind' IS NOT NULL
            """;
    private static final String OTHER_ORGANISATIONS =
            """
            SELECT e.folded, s.name FROM merged_organisations m
            JOIN organisations e ON e.id = m.entry JOIN organisations s ON s.id = m.survivor
            """;
    private static final String QUOTES =
            "SELECT id, verdict FROM quotes WHERE id IN"
                    + " (SELECT quote FROM quote_speakers WHERE %s = ?) ORDER BY id";

    private final Sql sql;

    DirectoryRepository(Sql sql) {
        this.sql = sql;
    }

    /** Every standing entry that is quoted or was decided on, in the order of their ids. */
    public List<DirectorySpeaker> speakers() {
        return sql.snapshot(() -> new SpeakerListing(sql, this).all());
    }

    /** For whom a standing entry speaks on a day, or by now; empty where nothing is known. */
    public Optional<Affiliation> affiliation(SpeakerId entry, Optional<LocalDate> day) {
        return sql.snapshot(() ->
                new AffiliationThen(sql, new SpeakerListing(sql, this).affiliations(entry), day)
                        .of(entry));
    }

    /** Every standing organisation that is named or was decided on, in the order of their ids. */
    public List<DirectoryOrganisation> organisations() {
        return sql.snapshot(() -> new OrganisationListing(sql, this).all());
    }

    /** Of the entries on which something was decided. */
    public Map<SpeakerId, SpeakerState> speakerStates() {
        Map<SpeakerId, SpeakerState> states = new LinkedHashMap<>();
        sql.query(
                        "SELECT speaker, state FROM speaker_states ORDER BY speaker",
                        row -> Map.entry(new SpeakerId(row.getLong(1)), row.getString(2)))
                .forEach(row -> states.put(row.getKey(), SpeakerStateCodec.read(row.getValue())));
        return states;
    }

    public Families<SpeakerId> speakerFamilies() {
        Map<SpeakerId, Identity<SpeakerId>> identities = new LinkedHashMap<>();
        speakerStates().forEach((id, state) -> identities.put(id, state.identity()));
        return new Families<>(identities);
    }

    public Families<OrganisationId> organisationFamilies() {
        Map<OrganisationId, Identity<OrganisationId>> identities = new LinkedHashMap<>();
        sql.query(
                        "SELECT organisation, state FROM organisation_states ORDER BY organisation",
                        row -> Map.entry(new OrganisationId(row.getLong(1)), row.getString(2)))
                .forEach(row ->
                        identities.put(row.getKey(), identity(row.getKey(), row.getValue())));
        return new Families<>(identities);
    }

    private static Identity<OrganisationId> identity(OrganisationId id, String json) {
        return ((OrganisationState) SubjectCodec.read(id, json)).identity();
    }

    /** The entry itself, whether another stands for it or not. */
    public Optional<Speaker> speaker(SpeakerId id) {
        return sql.first(
                "SELECT s.name, coalesce(t.state ->> 'kind', s.kind) FROM speakers s"
                        + " LEFT JOIN speaker_states t ON t.speaker = s.id WHERE s.id = ?",
                row -> speaker(row, 1),
                id.value());
    }

    static Speaker speaker(ResultSet row, int name) throws SQLException {
        SpeakerKind kind =
                JsonText.known(SpeakerKind.class, row.getString(name + 1))
                        .orElse(SpeakerKind.UNKNOWN);
        return new Speaker(row.getString(name), kind);
    }

    /** The entry itself, whether another stands for it or not. */
    public Optional<String> organisation(OrganisationId id) {
        return sql.first(
                "SELECT name FROM organisations WHERE id = ?", row -> row.getString(1), id.value());
    }

    /** The entry of exactly this name, whether another stands for it or not. */
    public Optional<SpeakerId> speakerNamed(String name) {
        return sql.first(
                "SELECT id FROM speakers WHERE folded = ?",
                row -> new SpeakerId(row.getLong(1)),
                Names.fold(name));
    }

    /** The entry of exactly this name, whether another stands for it or not. */
    public Optional<OrganisationId> organisationNamed(String name) {
        return sql.first(
                "SELECT id FROM organisations WHERE folded = ?",
                row -> new OrganisationId(row.getLong(1)),
                Names.fold(name));
    }

    /** True where somebody is quoted under this very entry, or something was decided on it. */
    public boolean isInUse(Subject entry) {
        return sql.number(
                        ("SELECT EXISTS (SELECT 1 FROM quote_speakers WHERE %1$s = ?1)"
                                        + " OR EXISTS (SELECT 1 FROM %1$s_states WHERE %1$s = ?1)")
                                .formatted(SubjectCodec.kind(entry)),
                        entry.value())
                > 0;
    }

    /** The other names of a standing entry. */
    public List<Alias> aliases(Subject entry) {
        EntryNames names =
                entry instanceof SpeakerId
                        ? EntryNames.ofSpeakers(sql)
                        : EntryNames.ofOrganisations(sql);
        return names.of("SELECT ?1", entry.value()).getOrDefault(entry.value(), List.of());
    }

    /** For the names of suggestions. */
    public CanonicalNames canonicalNames() {
        return sql.snapshot(() -> {
            Map<String, Speaker> speakers = new HashMap<>();
            Map<String, String> organisations = new HashMap<>();
            sql.query(OTHERWISE, row -> Map.entry(row.getString(1), speaker(row, 2)))
                    .forEach(row -> speakers.put(row.getKey(), row.getValue()));
            sql.query(OTHER_ORGANISATIONS, row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(row -> organisations.put(row.getKey(), row.getValue()));
            return new CanonicalNames(speakers, organisations);
        });
    }

    /** What holds for the quotations that name this very entry, in the order of their ids. */
    public Map<QuoteId, Verdict> quotes(Subject entry) {
        Map<QuoteId, Verdict> verdicts = new LinkedHashMap<>();
        sql.query(
                        QUOTES.formatted(SubjectCodec.kind(entry)),
                        row -> Map.entry(new QuoteId(row.getLong(1)), row.getString(2)),
                        entry.value())
                .forEach(row -> verdicts.put(row.getKey(), VerdictCodec.read(row.getValue())));
        return verdicts;
    }
}
