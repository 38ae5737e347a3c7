package org.quotewright.model;

/** What analysts decided on an organisation of the directory. */
public record OrganisationState(Identity<OrganisationId> identity) implements SubjectState {

    /** Before the first decision. */
    public static final OrganisationState NONE = new OrganisationState(Identity.none());
}
