package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Families;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.SpeakerState;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The directory of a project file. */
final class StoredDirectory implements Directory {

    private final ProjectFile project;
    private final Steps steps;
    private final SpeakerEntries entries;
    private final Merging<SpeakerId> speakers;
    private final Merging<OrganisationId> organisations;
    private final Splitting splitting;

    StoredDirectory(ProjectFile project, Steps steps) {
        this.project = project;
        this.steps = steps;
        this.entries = new SpeakerEntries(project);
        this.speakers = new Merging<>(project, entries, steps);
        this.organisations = new Merging<>(project, new OrganisationEntries(project), steps);
        this.splitting = new Splitting(project, entries, steps);
    }

    @Override
    public List<DirectorySpeaker> speakers() {
        return project.directory().speakers();
    }

    @Override
    public List<DirectoryOrganisation> organisations() {
        return project.directory().organisations();
    }

    @Override
    public List<SuggestedMerge> suggestedMerges() {
        return new MergeSuggestions(speakers()).all();
    }

    @Override
    public Outcome merge(SpeakerId from, SpeakerId into) throws DirectoryRefused {
        return speakers.merge(from, into);
    }

    @Override
    public Outcome unmerge(SpeakerId merged) throws DirectoryRefused {
        return speakers.unmerge(merged);
    }

    @Override
    public Outcome rename(SpeakerId speaker, String name) throws DirectoryRefused {
        return new Renaming(project, entries, steps).rename(speaker, name);
    }

    @Override
    public Outcome neverMerge(SpeakerId one, SpeakerId other, boolean never)
            throws DirectoryRefused {
        return speakers.neverMerge(one, other, never);
    }

    @Override
    public Outcome split(SpeakerId from, List<QuoteId> quotes, Speaker into)
            throws DirectoryRefused {
        return splitting.split(from, quotes, into);
    }

    @Override
    public Outcome splitAlias(SpeakerId from, String alias, Speaker into) throws DirectoryRefused {
        return splitting.splitAlias(from, alias, into);
    }

    @Override
    public Outcome addAlias(SpeakerId speaker, String name, Optional<Source.Printed> words)
            throws DirectoryRefused {
        return speakers.addAlias(speaker, alias(name, words));
    }

    private Alias alias(String name, Optional<Source.Printed> words) {
        Source hand = new Source.Hand(steps.analyst());
        return new Alias(name, words.map(Source.class::cast).orElse(hand));
    }

    @Override
    public Outcome removeAlias(SpeakerId speaker, String name) throws DirectoryRefused {
        return speakers.removeAlias(speaker, name);
    }

    @Override
    public Outcome setKind(SpeakerId speaker, SpeakerKind kind) {
        SpeakerId id = entries.families().survivor(speaker);
        Speaker now = entries.speaker(id);
        return steps.take(
                () -> now.kind() == kind ? List.of() : changed(id, new Speaker(now.name(), kind)));
    }

    private List<DecisionDraft> changed(SpeakerId id, Speaker speaker) {
        Moves moves = new Moves(project, DecisionKind.SET_KIND);
        return Stream.concat(
                        Stream.of(
                                draft(
                                        id,
                                        DecisionKind.SET_KIND,
                                        it -> it.withKind(speaker.kind()))),
                        moves.all(id, entries.renaming(id, speaker)).stream())
                .toList();
    }

    @Override
    public Outcome addAffiliation(SpeakerId speaker, DatedAffiliation affiliation) {
        return enter(speaker, DecisionKind.SET_AFFILIATION, it -> it.withAffiliation(affiliation));
    }

    @Override
    public Outcome removeAffiliation(SpeakerId speaker, DatedAffiliation affiliation) {
        CanonicalNames names = project.directory().canonicalNames();
        return enterAll(
                speaker,
                DecisionKind.SET_AFFILIATION,
                it -> it.withoutAffiliation(affiliation, names));
    }

    @Override
    public Outcome setAttribute(SpeakerId speaker, Attribute attribute) {
        return enter(speaker, DecisionKind.SET_ATTRIBUTE, it -> it.withAttribute(attribute));
    }

    @Override
    public Outcome removeAttribute(SpeakerId speaker, String name) {
        return enterAll(speaker, DecisionKind.SET_ATTRIBUTE, it -> it.withoutAttribute(name));
    }

    private Outcome enter(
            SpeakerId speaker, DecisionKind kind, UnaryOperator<SpeakerState> change) {
        return steps.take(() -> List.of(draft(entries.families().survivor(speaker), kind, change)));
    }

    /** What was entered on a merged entry shows on the one that stands for it. */
    private Outcome enterAll(
            SpeakerId speaker, DecisionKind kind, UnaryOperator<SpeakerState> change) {
        Families<SpeakerId> families = entries.families();
        return steps.take(() ->
                families.of(families.survivor(speaker)).stream()
                        .map(id -> draft(id, kind, change))
                        .toList());
    }

    private DecisionDraft draft(
            SpeakerId id, DecisionKind kind, UnaryOperator<SpeakerState> change) {
        SpeakerState now = entries.state(id);
        return new DecisionDraft(id, kind, now, change.apply(now), "", OptionalLong.empty());
    }

    @Override
    public Outcome merge(OrganisationId from, OrganisationId into) throws DirectoryRefused {
        return organisations.merge(from, into);
    }

    @Override
    public Outcome unmerge(OrganisationId merged) throws DirectoryRefused {
        return organisations.unmerge(merged);
    }

    @Override
    public Outcome neverMerge(OrganisationId one, OrganisationId other, boolean never)
            throws DirectoryRefused {
        return organisations.neverMerge(one, other, never);
    }

    @Override
    public Outcome addAlias(
            OrganisationId organisation, String name, Optional<Source.Printed> words)
            throws DirectoryRefused {
        return organisations.addAlias(organisation, alias(name, words));
    }

    @Override
    public Outcome removeAlias(OrganisationId organisation, String name) throws DirectoryRefused {
        return organisations.removeAlias(organisation, name);
    }
}
