package org.quotewright.ui.common.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Speaker;

/** Finds the colours of attributed speakers through the directory's entries. */
public final class SpeakerPalette {

    private final Map<Speaker, SpeakerColour> colours = new HashMap<>();

    /** For the speakers of an open article, or those of the whole directory. */
    public SpeakerPalette(List<KnownSpeaker> directory) {
        for (KnownSpeaker known : directory) {
            colours.put(known.speaker(), SpeakerColour.of(known));
        }
        for (KnownSpeaker known : directory) {
            for (String alias : known.aliases()) {
                colours.putIfAbsent(
                        new Speaker(alias, known.speaker().kind()), SpeakerColour.of(known));
            }
        }
    }

    /** {@link SpeakerColour#NOBODY} for a speaker that the directory does not hold. */
    public SpeakerColour of(Speaker speaker) {
        return colours.getOrDefault(speaker, SpeakerColour.NOBODY);
    }

    /** The colour of a quotation, given its principal speaker. */
    public SpeakerColour of(Optional<AttributedSpeaker> principal) {
        return principal.map(AttributedSpeaker::speaker).map(this::of).orElse(SpeakerColour.NOBODY);
    }
}
