package org.quotewright.review;

import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.store.SpeakerRepository;

/** Gives a name that an analyst typed the speaker that stands for it in the project. */
final class Naming {

    private final SpeakerRepository directory;

    Naming(SpeakerRepository directory) {
        this.directory = directory;
    }

    /** Of the quotation's own suggestion first, then of the directory; else as given. */
    Speaker of(Speaker given, ReviewedQuote quote) {
        return suggested(quote)
                .filter(speaker -> directory.isSameName(speaker.name(), given.name()))
                .findFirst()
                .or(() -> known(given))
                .orElse(given);
    }

    private static Stream<Speaker> suggested(ReviewedQuote quote) {
        return Stream.concat(
                        quote.suggestion().attribution().speakers().stream(),
                        quote.suggestion().candidates().stream().map(Candidate::speaker))
                .map(AttributedSpeaker::speaker);
    }

    private Optional<Speaker> known(Speaker given) {
        return directory.named(given.name()).map(KnownSpeaker::speaker);
    }
}
