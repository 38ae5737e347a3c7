package org.quotewright.review;

import java.util.Map;
import java.util.Optional;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.Names;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.store.ProjectFile;

/** The organisations of a project. */
final class OrganisationEntries implements Entries<OrganisationId> {

    private final ProjectFile project;

    OrganisationEntries(ProjectFile project) {
        this.project = project;
    }

    @Override
    public String name(OrganisationId id) {
        return project.directory().organisation(id).orElseThrow();
    }

    @Override
    public Optional<OrganisationId> named(String name) {
        return project.directory().organisationNamed(name);
    }

    @Override
    public Families<OrganisationId> families() {
        return project.directory().organisationFamilies();
    }

    @Override
    public OrganisationState state(OrganisationId id) {
        return (OrganisationState) project.decisions().now(id);
    }

    @Override
    public OrganisationState state(OrganisationId id, Identity<OrganisationId> identity) {
        return new OrganisationState(identity);
    }

    @Override
    public CanonicalNames renaming(OrganisationId from, OrganisationId into) {
        return new CanonicalNames(Map.of(), Map.of(Names.fold(name(from)), name(into)));
    }
}
