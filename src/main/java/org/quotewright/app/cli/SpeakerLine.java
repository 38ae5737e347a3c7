package org.quotewright.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;

/** The speakers of a quotation and their organisations on one line. */
final class SpeakerLine {

    private SpeakerLine() {}

    static String of(List<AttributedSpeaker> speakers) {
        return speakers.isEmpty()
                ? Words.MESSAGES.text("cli.attribute.nobody")
                : speakers.stream().map(SpeakerLine::of).collect(Collectors.joining("; "));
    }

    private static String of(AttributedSpeaker speaker) {
        String organisation = speaker.affiliation().organisation();
        String name = speaker.speaker().name();
        return organisation.isEmpty() || organisation.equals(name)
                ? name
                : name + ", " + organisation;
    }
}
