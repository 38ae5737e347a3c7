package org.quotewright.ui.common.palette;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.review.OpenArticle;

/** Finds the colours of attributed speakers through the directory's entries. */
public final class SpeakerPalette {

    private final Map<Speaker, SpeakerColour> colours = new HashMap<>();

    /** With the colours that the project gives, of which two may be the same. */
    public SpeakerPalette(List<KnownSpeaker> directory) {
        this(directory, SpeakerColour::of);
    }

    private SpeakerPalette(
            List<KnownSpeaker> directory, Function<KnownSpeaker, SpeakerColour> colour) {
        for (KnownSpeaker known : directory) {
            colours.put(known.speaker(), colour.apply(known));
        }
        for (KnownSpeaker known : directory) {
            for (String alias : known.aliases()) {
                colours.putIfAbsent(
                        new Speaker(alias, known.speaker().kind()), colour.apply(known));
            }
        }
    }

    /** With colours that differ within the article for as long as there are enough. */
    public static SpeakerPalette of(OpenArticle open) {
        return new SpeakerPalette(open.speakers(), new ArticleColours(open)::of);
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
