package org.quotewright.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Names;
import org.quotewright.model.PartialDate;
import org.quotewright.model.SpeakerId;

/**
 * For whom an entry of the directory speaks on a day: what was entered by hand first, what began
 * last before the rest; then what its quotations state, accepted ones before open ones and those of
 * the nearest day first. Without a day that is the latest. What is known to have ended before or to
 * begin later is left out.
 */
final class AffiliationThen {

    private static final String STATED =
            """
            SELECT qs.role, coalesce(o.name, '') AS organisation
            FROM quote_speakers qs JOIN quotes q ON q.id = qs.quote
            JOIN articles a ON a.id = q.article LEFT JOIN organisations o ON o.id = qs.organisation
            WHERE qs.speaker = ?1 AND q.state NOT IN ('rejected', 'absent', 'withdrawn')
                AND (qs.role <> '' OR qs.organisation IS NOT NULL)
            ORDER BY qs.organisation IS NULL, q.state NOT IN ('verified', 'corrected'),
                coalesce(abs(julianday(a.published) - julianday(?2)), 1e9),
                a.published DESC, q.last_decision DESC, q.id DESC
            """;

    private final Sql sql;
    private final List<DatedAffiliation> entered;
    private final Optional<PartialDate> day;

    AffiliationThen(Sql sql, List<DatedAffiliation> entered, Optional<LocalDate> day) {
        this.sql = sql;
        this.entered = List.copyOf(entered);
        this.day = day.map(LocalDate::toString).map(PartialDate::new);
    }

    Optional<Affiliation> of(SpeakerId entry) {
        return entered.stream()
                .filter(this::holds)
                .max(Comparator.comparing(each -> each.from().map(PartialDate::iso).orElse("")))
                .map(each -> new Affiliation(each.role(), each.organisation(), List.of()))
                .or(() -> stated(entry));
    }

    private boolean holds(DatedAffiliation affiliation) {
        return day.map(then ->
                        affiliation.from().filter(then::isBefore).isEmpty()
                                && affiliation.to().filter(to -> to.isBefore(then)).isEmpty())
                .orElse(affiliation.to().isEmpty());
    }

    private Optional<Affiliation> stated(SpeakerId entry) {
        return sql
                .query(
                        STATED,
                        AffiliationThen::row,
                        entry.value(),
                        day.map(PartialDate::iso).orElse(null))
                .stream()
                .filter(stated -> entered.stream().noneMatch(each -> isOf(each, stated)))
                .findFirst();
    }

    private static boolean isOf(DatedAffiliation entered, Affiliation stated) {
        return Names.fold(entered.organisation()).equals(Names.fold(stated.organisation()));
    }

    private static Affiliation row(ResultSet row) throws SQLException {
        return new Affiliation(row.getString("role"), row.getString("organisation"), List.of());
    }
}
