package org.quotewright.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What analysts decided on a speaker of the directory.
 *
 * @param kind empty where nobody has said otherwise than the articles
 * @param affiliations those entered by hand, the latest last
 */
public record SpeakerState(
        Identity<SpeakerId> identity,
        Optional<SpeakerKind> kind,
        List<DatedAffiliation> affiliations,
        List<Attribute> attributes)
        implements SubjectState {

    /** Before the first decision. */
    public static final SpeakerState NONE =
            new SpeakerState(Identity.none(), Optional.empty(), List.of(), List.of());

    public SpeakerState {
        affiliations = List.copyOf(affiliations);
        attributes = List.copyOf(attributes);
    }

    public SpeakerState withIdentity(Identity<SpeakerId> other) {
        return new SpeakerState(other, kind, affiliations, attributes);
    }

    public SpeakerState withKind(SpeakerKind other) {
        return new SpeakerState(identity, Optional.of(other), affiliations, attributes);
    }

    public SpeakerState withAffiliation(DatedAffiliation added) {
        List<DatedAffiliation> more =
                Stream.concat(affiliations.stream(), Stream.of(added)).distinct().toList();
        return new SpeakerState(identity, kind, more, attributes);
    }

    /** Without this affiliation, under whichever of its names the organisation was entered. */
    public SpeakerState withoutAffiliation(DatedAffiliation removed, CanonicalNames names) {
        List<DatedAffiliation> fewer =
                affiliations.stream()
                        .filter(each -> !names.of(each).equals(names.of(removed)))
                        .toList();
        return new SpeakerState(identity, kind, fewer, attributes);
    }

    /** With this value of the attribute, in its place where it had another. */
    public SpeakerState withAttribute(Attribute entered) {
        if (attributes.contains(entered)) {
            return this;
        }
        List<Attribute> all =
                Stream.concat(
                                attributes.stream().filter(it -> !it.isNamed(entered.name())),
                                Stream.of(entered))
                        .toList();
        return new SpeakerState(identity, kind, affiliations, all);
    }

    public SpeakerState withoutAttribute(String name) {
        List<Attribute> fewer = attributes.stream().filter(it -> !it.isNamed(name)).toList();
        return new SpeakerState(identity, kind, affiliations, fewer);
    }
}
