package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

/**
 * The speakers and organisations of a project, and the analyst's commands on them. Each command is
 * one step of the log, which {@link Review#undo} takes back with all that it moved; on an entry
 * that was merged it works on the one that stands for it. Blocking: call it from a {@link Job} that
 * runs in order.
 */
public interface Directory {

    /** Every standing entry that is quoted or was decided on, in the order of their ids. */
    List<DirectorySpeaker> speakers();

    /** Every standing organisation that is named or was decided on, in the order of their ids. */
    List<DirectoryOrganisation> organisations();

    /** Speakers who may be one, those that are never to be merged left out. */
    List<SuggestedMerge> suggestedMerges();

    /** Moves all quotations; the name that goes stays as an alias. */
    Outcome merge(SpeakerId from, SpeakerId into) throws DirectoryRefused;

    /**
     * Lets an entry stand again, with those quotations that its merge moved and nobody else has.
     */
    Outcome unmerge(SpeakerId merged) throws DirectoryRefused;

    /** Gives a speaker another main name, in all quotations; the one it had stays as an alias. */
    Outcome rename(SpeakerId speaker, String name) throws DirectoryRefused;

    /** Says that two entries are never to be merged, or takes that back. */
    Outcome neverMerge(SpeakerId one, SpeakerId other, boolean never) throws DirectoryRefused;

    /** Moves these of the speaker's quotations to a new entry. */
    Outcome split(SpeakerId from, List<QuoteId> quotes, Speaker into) throws DirectoryRefused;

    /** Moves an alias to a new entry, and the quotations whose words beside them are the alias. */
    Outcome splitAlias(SpeakerId from, String alias, Speaker into) throws DirectoryRefused;

    /**
     * Adds a name.
     *
     * @param words of the article that print it; empty where the analyst knows it
     */
    Outcome addAlias(SpeakerId speaker, String name, Optional<Source.Printed> words)
            throws DirectoryRefused;

    /** Takes a name away, for the engine too. */
    Outcome removeAlias(SpeakerId speaker, String name) throws DirectoryRefused;

    /** Says what the speaker is, in all of its quotations. */
    Outcome setKind(SpeakerId speaker, SpeakerKind kind);

    Outcome addAffiliation(SpeakerId speaker, DatedAffiliation affiliation);

    Outcome removeAffiliation(SpeakerId speaker, DatedAffiliation affiliation);

    /** Enters an attribute, or that it is not stated. */
    Outcome setAttribute(SpeakerId speaker, Attribute attribute);

    Outcome removeAttribute(SpeakerId speaker, String name);

    /** Renames it in all quotations; the name that goes stays as an alias. */
    Outcome merge(OrganisationId from, OrganisationId into) throws DirectoryRefused;

    /** Lets an organisation stand again, in those quotations in which its merge renamed it. */
    Outcome unmerge(OrganisationId merged) throws DirectoryRefused;

    /** Says that two organisations are never to be merged, or takes that back. */
    Outcome neverMerge(OrganisationId one, OrganisationId other, boolean never)
            throws DirectoryRefused;

    /** Adds a name or initials. */
    Outcome addAlias(OrganisationId organisation, String name, Optional<Source.Printed> words)
            throws DirectoryRefused;

    Outcome removeAlias(OrganisationId organisation, String name) throws DirectoryRefused;
}
