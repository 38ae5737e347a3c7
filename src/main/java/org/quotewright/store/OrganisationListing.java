package org.quotewright.store;

import java.util.List;
import java.util.Map;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.Families;
import org.quotewright.model.OrganisationId;

/** Puts the organisations of the directory together, read once. */
final class OrganisationListing {

    private static final String LISTED =
            """
            SELECT o.id, o.name, n.quotes FROM organisations o
            LEFT JOIN organisation_states t ON t.organisation = o.id
            LEFT JOIN (SELECT organisation, count(DISTINCT quote) AS quotes FROM quote_speakers
                GROUP BY organisation) n ON n.organisation = o.id
            WHERE t.merged_into IS NULL AND (n.quotes > 0 OR t.organisation IS NOT NULL
                OR EXISTS (SELECT 1 FROM organisation_states m WHERE m.merged_into = o.id))
            ORDER BY o.id
            """;

    private final Sql sql;
    private final Families<OrganisationId> families;

    OrganisationListing(Sql sql, DirectoryRepository directory) {
        this.sql = sql;
        this.families = directory.organisationFamilies();
    }

    List<DirectoryOrganisation> all() {
        Map<Long, List<Alias>> aliases =
                EntryNames.ofOrganisations(sql).of("SELECT id FROM organisations");
        return sql.query(
                LISTED,
                row ->
                        listed(
                                new OrganisationId(row.getLong(1)),
                                row.getString(2),
                                row.getInt(3),
                                aliases));
    }

    private DirectoryOrganisation listed(
            OrganisationId id, String name, int quotes, Map<Long, List<Alias>> aliases) {
        List<OrganisationId> family = families.of(id);
        return new DirectoryOrganisation(
                id,
                name,
                aliases.getOrDefault(id.value(), List.of()),
                family.stream()
                        .flatMap(each -> families.identity(each).apart().stream())
                        .map(families::survivor)
                        .distinct()
                        .toList(),
                family.stream().skip(1).toList(),
                quotes);
    }
}
