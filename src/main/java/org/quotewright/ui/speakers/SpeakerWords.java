package org.quotewright.ui.speakers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Source;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.SpeakerColour;

/** Puts entries of the directory into words. */
record SpeakerWords(Messages messages) {

    /** "person · 12 quotations". */
    String detail(DirectorySpeaker entry) {
        return messages.kind(entry.speaker().kind())
                + " · "
                + messages.text("speakers.quotes", entry.quotes());
    }

    String source(Source source) {
        return switch (source) {
            case Source.Printed printed -> messages.text("speakers.printed", printed.words());
            case Source.Hand hand -> messages.text("speakers.entered", hand.analyst());
            case Source.Merged merged -> messages.text("speakers.from-merge");
        };
    }

    /** "chair, Nordport Ferries". */
    String what(DatedAffiliation affiliation) {
        return Stream.of(affiliation.role(), affiliation.organisation())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** "2019 – 2021-03", "since 2019", "until 2021-03"; empty where neither is known. */
    String when(DatedAffiliation affiliation) {
        String from = affiliation.from().map(PartialDate::iso).orElse("");
        String to = affiliation.to().map(PartialDate::iso).orElse("");
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : messages.text("speakers.until", to);
        }
        return to.isEmpty()
                ? messages.text("speakers.since", from)
                : messages.text("speakers.from-to", from, to);
    }

    SpeakerColour colour(DirectorySpeaker entry) {
        return SpeakerColour.of(
                new KnownSpeaker(entry.id(), entry.first(), entry.speaker(), List.of()));
    }
}
