package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.SpeakerId;

/** The speakers of accepted quotations, with the affiliations under which they were accepted. */
public final class ConfirmedSpeakers {

    private final Sql sql;
    private final SpeakerRepository directory;

    ConfirmedSpeakers(Sql sql, SpeakerRepository directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** Everybody confirmed by now; the affiliation confirmed last comes first. */
    public Knowledge all() {
        return sql.snapshot(() -> {
            Map<SpeakerId, List<Affiliation>> confirmed = affiliations();
            return new Knowledge(
                    directory.all().stream()
                            .filter(known -> confirmed.containsKey(known.id()))
                            .map(known -> confirmed(known, confirmed.get(known.id())))
                            .toList());
        });
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
