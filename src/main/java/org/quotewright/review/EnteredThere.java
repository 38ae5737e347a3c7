package org.quotewright.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Families;
import org.quotewright.model.Names;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.comparison.EnteredSpeaker;
import org.quotewright.store.ProjectFile;

/**
 * Other names, affiliations and attributes that were entered by hand in another project, of
 * speakers whose words were confirmed there and who are here or come along: as far as they are not
 * known here.
 */
final class EnteredThere {

    /** By which two affiliations are told apart, whoever entered them. */
    private static final Source NOBODY = new Source.Hand("");

    private final ProjectFile ours;
    private final ProjectFile theirs;
    private final CanonicalNames names;
    private final Families<SpeakerId> here;
    private final Map<SpeakerId, SpeakerState> statesHere;

    EnteredThere(ProjectFile ours, ProjectFile theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.names = ours.directory().canonicalNames();
        this.here = ours.directory().speakerFamilies();
        this.statesHere = ours.directory().speakerStates();
    }

    /**
     * @param brought their articles that come along
     */
    List<EnteredSpeaker> with(Collection<StoredArticle> brought) {
        Set<String> named = named(brought);
        Map<SpeakerId, List<SpeakerState>> states = new LinkedHashMap<>();
        Families<SpeakerId> there = theirs.directory().speakerFamilies();
        theirs.directory()
                .speakerStates()
                .forEach((id, state) ->
                        states.computeIfAbsent(there.survivor(id), it -> new ArrayList<>())
                                .add(state));
        return states.entrySet().stream()
                .filter(entry -> isConfirmed(entry.getKey()))
                .map(entry -> entered(entry.getKey(), entry.getValue()))
                .filter(speaker -> isHere(speaker) || named.contains(fold(speaker)))
                .filter(speaker -> !speaker.isNothing())
                .toList();
    }

    private Set<String> named(Collection<StoredArticle> articles) {
        return articles.stream()
                .flatMap(article -> theirs.quotes().of(article.id()).stream())
                .flatMap(quote -> quote.verdict().attribution().speakers().stream())
                .map(AttributedSpeaker::speaker)
                .map(speaker -> Names.fold(names.of(speaker).name()))
                .collect(Collectors.toSet());
    }

    private boolean isConfirmed(SpeakerId there) {
        return theirs.directory().quotes(there).values().stream()
                .anyMatch(verdict -> verdict.state().isAccepted());
    }

    private boolean isHere(EnteredSpeaker speaker) {
        return entry(speaker.speaker()).filter(ours.directory()::isInUse).isPresent();
    }

    private static String fold(EnteredSpeaker speaker) {
        return Names.fold(speaker.speaker().name());
    }

    private Optional<SpeakerId> entry(Speaker speaker) {
        return ours.directory().speakerNamed(speaker.name()).map(here::survivor);
    }

    private EnteredSpeaker entered(SpeakerId there, List<SpeakerState> states) {
        Speaker speaker = names.of(theirs.directory().speaker(there).orElseThrow());
        Optional<SpeakerId> entry = entry(speaker);
        return new EnteredSpeaker(
                speaker,
                there,
                states.stream()
                        .flatMap(state -> state.identity().aliases().stream())
                        .filter(alias -> isNew(alias.name(), speaker, entry))
                        .toList(),
                states.stream()
                        .flatMap(state -> state.affiliations().stream())
                        .map(names::of)
                        .filter(affiliation -> isNew(affiliation, entry))
                        .toList(),
                attributes(there, states, entry));
    }

    /** Of two values that were entered there, on entries that were merged, that of the one left. */
    private List<Attribute> attributes(
            SpeakerId there, List<SpeakerState> states, Optional<SpeakerId> entry) {
        SpeakerState all = SpeakerState.NONE;
        Stream<SpeakerState> ordered = Stream.concat(states.stream(), standing(there));
        for (Attribute attribute : ordered.flatMap(state -> state.attributes().stream()).toList()) {
            all = all.withAttribute(attribute);
        }
        return all.attributes().stream().filter(each -> isNew(each, entry)).toList();
    }

    private Stream<SpeakerState> standing(SpeakerId there) {
        return Optional.ofNullable(theirs.directory().speakerStates().get(there)).stream();
    }

    /** One that was entered here stays as it is, also where that is that it is not stated. */
    private boolean isNew(Attribute attribute, Optional<SpeakerId> entry) {
        return entry.stream()
                .flatMap(id -> here.of(id).stream())
                .map(id -> statesHere.getOrDefault(id, SpeakerState.NONE))
                .flatMap(state -> state.attributes().stream())
                .noneMatch(known -> known.isNamed(attribute.name()));
    }

    /** Not known, not dismissed here, and no name of somebody else. */
    private boolean isNew(String alias, Speaker speaker, Optional<SpeakerId> entry) {
        boolean isOwn = Names.fold(alias).equals(Names.fold(speaker.name()));
        boolean isTaken =
                ours.directory()
                        .speakerNamed(alias)
                        .filter(other -> !Optional.of(here.survivor(other)).equals(entry))
                        .filter(ours.directory()::isInUse)
                        .isPresent();
        return !isOwn && !isTaken && entry.stream().noneMatch(id -> isSettled(alias, id));
    }

    private boolean isSettled(String alias, SpeakerId entry) {
        Stream<String> known = ours.directory().aliases(entry).stream().map(Alias::name);
        return here.of(entry).stream().anyMatch(id -> here.identity(id).isDismissed(alias))
                || known.map(Names::fold).anyMatch(Names.fold(alias)::equals);
    }

    private boolean isNew(DatedAffiliation affiliation, Optional<SpeakerId> entry) {
        return entry.stream()
                .flatMap(id -> here.of(id).stream())
                .map(id -> statesHere.getOrDefault(id, SpeakerState.NONE))
                .flatMap(state -> state.affiliations().stream())
                .map(names::of)
                .noneMatch(known -> known.statedBy(NOBODY).equals(affiliation.statedBy(NOBODY)));
    }
}
