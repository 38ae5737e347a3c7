package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Families;
import org.quotewright.model.Knowledge;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.SpeakerId;

/**
 * The speakers of accepted quotations, with the affiliations under which they were accepted, and
 * those whom analysts described in the directory.
 */
public final class ConfirmedSpeakers {

    private final Sql sql;
    private final SpeakerRepository speakers;
    private final DirectoryRepository directory;

    ConfirmedSpeakers(Sql sql, SpeakerRepository speakers, DirectoryRepository directory) {
        this.sql = sql;
        this.speakers = speakers;
        this.directory = directory;
    }

    /** Everybody confirmed by now; the affiliation confirmed last comes first. */
    public Knowledge all() {
        return sql.snapshot(() -> {
            Map<SpeakerId, List<Affiliation>> confirmed = affiliations();
            entered()
                    .forEach((id, entered) ->
                            confirmed.merge(id, entered, ConfirmedSpeakers::together));
            return new Knowledge(
                    speakers.all().stream()
                            .filter(known -> confirmed.containsKey(known.id()))
                            .map(known -> confirmed(known, confirmed.get(known.id())))
                            .toList());
        });
    }

    private static List<Affiliation> together(List<Affiliation> one, List<Affiliation> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** What has ended fills in nothing. */
    private Map<SpeakerId, List<Affiliation>> entered() {
        SpeakerListing listing = new SpeakerListing(sql, directory);
        Families<SpeakerId> families = directory.speakerFamilies();
        Map<SpeakerId, List<Affiliation>> entered = new LinkedHashMap<>();
        for (SpeakerId id : directory.speakerStates().keySet()) {
            SpeakerId survivor = families.survivor(id);
            entered.put(
                    survivor,
                    listing.affiliations(survivor).stream()
                            .filter(stated -> stated.to().isEmpty())
                            .map(stated ->
                                    new Affiliation(
                                            stated.role(), stated.organisation(), List.of()))
                            .toList());
        }
        return entered;
    }

    private static ConfirmedSpeaker confirmed(KnownSpeaker known, List<Affiliation> affiliations) {
        return new ConfirmedSpeaker(known.speaker(), known.aliases(), affiliations);
    }

    private Map<SpeakerId, List<Affiliation>> affiliations() {
        Map<SpeakerId, List<Affiliation>> affiliations = new LinkedHashMap<>();
        sql.query(
                        """
                        SELECT qs.speaker, qs.role, o.name AS organisation,
                            max(q.last_decision) AS latest
                        FROM quotes q JOIN quote_speakers qs ON qs.quote = q.id
                            LEFT JOIN organisations o ON o.id = qs.organisation
                        WHERE q.state IN ('verified', 'corrected')
                        GROUP BY qs.speaker, qs.role, qs.organisation ORDER BY latest DESC
                        """,
                        ConfirmedSpeakers::row)
                .forEach(row ->
                        affiliations
                                .computeIfAbsent(row.speaker(), id -> new ArrayList<>())
                                .add(row.affiliation()));
        return affiliations;
    }

    private record Row(SpeakerId speaker, Affiliation affiliation) {}

    private static Row row(ResultSet row) throws SQLException {
        String organisation = Optional.ofNullable(row.getString("organisation")).orElse("");
        return new Row(
                new SpeakerId(row.getLong("speaker")),
                new Affiliation(row.getString("role"), organisation, List.of()));
    }
}
