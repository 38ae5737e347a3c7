package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.PartialDate;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

/** Some command on some entries of the directory; one that is refused changes nothing. */
final class RandomDirectoryCommand {

    private static final Outcome NOTHING =
            new Outcome(List.of(), List.of(), Optional.empty(), Optional.empty());

    private final Directory directory;
    private final List<ReviewedQuote> quotes;
    private final Random random;

    RandomDirectoryCommand(Session session, List<ReviewedQuote> quotes, Random random) {
        this.directory = session.directory();
        this.quotes = quotes;
        this.random = random;
    }

    /** Nothing where all that the directory had was undone. */
    Outcome run() {
        if (directory.speakers().isEmpty() || directory.organisations().isEmpty()) {
            return NOTHING;
        }
        DirectorySpeaker speaker = some(directory.speakers());
        DirectorySpeaker other = some(directory.speakers());
        DirectoryOrganisation organisation = some(directory.organisations());
        try {
            return switch (random.nextInt(6)) {
                case 0 -> merge(speaker, other);
                case 1 -> split(speaker);
                case 2 -> name(speaker);
                case 3 -> describe(speaker);
                case 4 -> organise(organisation, some(directory.organisations()).id());
                default -> directory.neverMerge(speaker.id(), other.id(), random.nextBoolean());
            };
        } catch (DirectoryRefused e) {
            assertThat(e.messageKey()).startsWith("directory.");
            return NOTHING;
        }
    }

    private Outcome merge(DirectorySpeaker speaker, DirectorySpeaker other)
            throws DirectoryRefused {
        boolean areApart = speaker.apart().contains(other.id());
        if (speaker.merged().isEmpty() || random.nextBoolean()) {
            Outcome outcome = directory.merge(speaker.id(), other.id());
            assertThat(areApart).isFalse();
            return outcome;
        }
        return directory.unmerge(some(speaker.merged()));
    }

    private Outcome split(DirectorySpeaker speaker) throws DirectoryRefused {
        Speaker into = new Speaker("Other " + random.nextInt(4), SpeakerKind.PERSON);
        SpeakerId id = speaker.id();
        if (!speaker.aliases().isEmpty() && random.nextBoolean()) {
            return directory.splitAlias(id, some(speaker.aliases()).name(), into);
        }
        return directory.split(id, List.of(some(quotes).id(), some(quotes).id()), into);
    }

    private Outcome name(DirectorySpeaker speaker) throws DirectoryRefused {
        List<Alias> aliases = speaker.aliases();
        if (random.nextInt(3) == 0) {
            return directory.rename(speaker.id(), "Other " + random.nextInt(4));
        }
        return aliases.isEmpty() || random.nextBoolean()
                ? directory.addAlias(speaker.id(), "Alias " + random.nextInt(5), words())
                : directory.removeAlias(speaker.id(), some(aliases).name());
    }

    private Optional<Source.Printed> words() {
        return random.nextBoolean()
                ? Optional.of(new Source.Printed(quotes.getFirst().article(), "some words"))
                : Optional.empty();
    }

    private Outcome describe(DirectorySpeaker speaker) {
        SpeakerId id = speaker.id();
        return switch (random.nextInt(5)) {
            case 0 -> directory.setKind(id, some(List.of(SpeakerKind.values())));
            case 1 -> directory.setAttribute(id, attribute());
            case 2 -> directory.removeAttribute(id, Attribute.GENDER);
            case 3 -> directory.addAffiliation(id, affiliation());
            default ->
                    speaker.affiliations().isEmpty()
                            ? NOTHING
                            : directory.removeAffiliation(id, some(speaker.affiliations()));
        };
    }

    private Attribute attribute() {
        Optional<String> value = Optional.of("value " + random.nextInt(2));
        return new Attribute(
                random.nextBoolean() ? Attribute.GENDER : "party",
                value.filter(it -> random.nextBoolean()));
    }

    private DatedAffiliation affiliation() {
        return new DatedAffiliation(
                "chair " + random.nextInt(2),
                random.nextBoolean() ? "NF" : "",
                PartialDate.of("201" + random.nextInt(5)),
                PartialDate.of("2020-0" + (1 + random.nextInt(5))),
                new Source.Hand("kaya"));
    }

    private Outcome organise(DirectoryOrganisation organisation, OrganisationId other)
            throws DirectoryRefused {
        OrganisationId id = organisation.id();
        return switch (random.nextInt(5)) {
            case 0, 1 -> directory.merge(id, other);
            case 2 ->
                    organisation.merged().isEmpty()
                            ? directory.neverMerge(id, other, random.nextBoolean())
                            : directory.unmerge(some(organisation.merged()));
            case 3 -> directory.addAlias(id, "A" + random.nextInt(4), Optional.empty());
            default -> directory.removeAlias(id, "A" + random.nextInt(4));
        };
    }

    private <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
