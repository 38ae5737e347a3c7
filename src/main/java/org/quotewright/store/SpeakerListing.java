package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Families;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;

/** Puts the speakers of the directory together, read once. */
final class SpeakerListing {

    private static final String LISTED =
            """
            SELECT s.id, s.name, coalesce(t.state ->> 'kind', s.kind), n.quotes
            FROM speakers s LEFT JOIN speaker_states t ON t.speaker = s.id
            LEFT JOIN (SELECT speaker, count(DISTINCT quote) AS quotes FROM quote_speakers
                GROUP BY speaker) n ON n.speaker = s.id
            WHERE t.merged_into IS NULL AND (n.quotes > 0 OR t.speaker IS NOT NULL
                OR EXISTS (SELECT 1 FROM speaker_states m WHERE m.merged_into = s.id))
            ORDER BY s.id
            """;

    private final Sql sql;
    private final CanonicalNames canonical;
    private final Map<SpeakerId, SpeakerState> states;
    private final Families<SpeakerId> families;
    private final RenamedEntries renamed;

    SpeakerListing(Sql sql, DirectoryRepository directory) {
        this.sql = sql;
        this.canonical = directory.canonicalNames();
        this.states = directory.speakerStates();
        this.families = directory.speakerFamilies();
        this.renamed = RenamedEntries.of(sql);
    }

    private record Row(SpeakerId id, Speaker speaker, int quotes) {}

    List<DirectorySpeaker> all() {
        Map<Long, List<Alias>> aliases = EntryNames.ofSpeakers(sql).of("SELECT id FROM speakers");
        Map<SpeakerId, List<DatedAffiliation>> stated = new StatedAffiliations(sql).all();
        return sql.query(LISTED, SpeakerListing::row).stream()
                .map(row ->
                        listed(
                                row,
                                aliases.getOrDefault(row.id().value(), List.of()),
                                stated.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new SpeakerId(row.getLong(1)), DirectoryRepository.speaker(row, 2), row.getInt(4));
    }

    private DirectorySpeaker listed(Row row, List<Alias> aliases, List<DatedAffiliation> stated) {
        return new DirectorySpeaker(
                row.id(),
                renamed.first(row.id()),
                row.speaker(),
                aliases,
                Stream.concat(affiliations(row.id()).stream(), stated.stream()).toList(),
                attributes(row.id()),
                apart(row.id()),
                families.of(row.id()).stream().skip(1).toList(),
                row.quotes());
    }

    /** Those entered by hand on any entry of the family, under the organisations' names of now. */
    List<DatedAffiliation> affiliations(SpeakerId id) {
        return of(id, SpeakerState::affiliations).map(canonical::of).distinct().toList();
    }

    /** What was entered on the entry itself goes before what was entered on a merged one. */
    private List<Attribute> attributes(SpeakerId id) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        of(id, SpeakerState::attributes)
                .forEach(each -> attributes.putIfAbsent(Names.fold(each.name()), each));
        return new ArrayList<>(attributes.values());
    }

    private List<SpeakerId> apart(SpeakerId id) {
        return of(id, state -> state.identity().apart())
                .map(families::survivor)
                .distinct()
                .toList();
    }

    private <T> Stream<T> of(SpeakerId id, Function<SpeakerState, List<T>> part) {
        return families.of(id).stream()
                .map(each -> states.getOrDefault(each, SpeakerState.NONE))
                .flatMap(state -> part.apply(state).stream());
    }
}
