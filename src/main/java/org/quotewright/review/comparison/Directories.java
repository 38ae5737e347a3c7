package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerKind;

/** Names speakers and organisations the same way in both projects. */
public final class Directories {

    private final SharedNames speakers;
    private final SharedNames organisations;

    /** What a project knows by name. */
    public record Directory(List<KnownSpeaker> speakers, List<String> organisations) {

        public Directory {
            speakers = List.copyOf(speakers);
            organisations = List.copyOf(organisations);
        }

        private List<SharedNames.Entry> speakerEntries() {
            return speakers.stream().map(Directory::entry).toList();
        }

        /** An organisation that speaks for itself has its other names among the speakers. */
        private List<SharedNames.Entry> organisationEntries() {
            List<SharedNames.Entry> entries = new ArrayList<>();
            organisations.forEach(name -> entries.add(new SharedNames.Entry(name, List.of())));
            speakers.stream()
                    .filter(known -> known.speaker().kind() == SpeakerKind.ORGANISATION)
                    .map(Directory::entry)
                    .forEach(entries::add);
            return entries;
        }

        private static SharedNames.Entry entry(KnownSpeaker known) {
            return new SharedNames.Entry(known.speaker().name(), known.aliases());
        }
    }

    public Directories(Directory left, Directory right) {
        this.speakers = new SharedNames(left.speakerEntries(), right.speakerEntries());
        this.organisations =
                new SharedNames(left.organisationEntries(), right.organisationEntries());
    }

    /** Who says it, whatever their order; nobody is a value too. */
    Set<String> speakers(ReviewedQuote quote) {
        return names(quote, by -> by.speaker().name(), speakers);
    }

    /** For whom; no organisation is a value too. */
    Set<String> organisations(ReviewedQuote quote) {
        return names(quote, by -> by.affiliation().organisation(), organisations);
    }

    private static Set<String> names(
            ReviewedQuote quote, Function<AttributedSpeaker, String> part, SharedNames shared) {
        Stream<String> names = quote.verdict().attribution().speakers().stream().map(part);
        return names.filter(name -> !name.isBlank()).map(shared::of).collect(Collectors.toSet());
    }
}
