package org.quotewright.model;

import java.util.List;

/**
 * An organisation as the directory shows it, with what belongs to the entries merged into it.
 *
 * @param aliases other names and initials, each once
 * @param apart entries that are never merged with it
 * @param merged the entries that were merged into it
 * @param quotes in how many quotations somebody speaks for it now
 */
public record DirectoryOrganisation(
        OrganisationId id,
        String name,
        List<Alias> aliases,
        List<OrganisationId> apart,
        List<OrganisationId> merged,
        int quotes) {

    public DirectoryOrganisation {
        aliases = List.copyOf(aliases);
        apart = List.copyOf(apart);
        merged = List.copyOf(merged);
    }
}
