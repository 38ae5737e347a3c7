package org.quotewright.ui.common.palette;

import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.SpeakerKind;

/**
 * The colour of a speaker: the same in the whole project, but for articles in which another has it.
 *
 * @param index of the theme's ink and tint, or {@link #NO_INDEX} for a quotation without speaker
 * @param hatched for sources that the article does not name: colour is never the only signal
 */
public record SpeakerColour(int index, boolean hatched) {

    public static final int COLOURS = 8;
    public static final int NO_INDEX = -1;
    public static final SpeakerColour NOBODY = new SpeakerColour(NO_INDEX, true);

    public SpeakerColour {
        if (index < NO_INDEX || index >= COLOURS) {
            throw new IllegalArgumentException("not a colour: " + index);
        }
    }

    /**
     * By the order in which speakers came, so that each keeps the colour for as long as the file
     * lives, under another name too.
     */
    public static SpeakerColour of(KnownSpeaker known) {
        int index = Math.toIntExact((known.first().value() - 1) % COLOURS);
        return new SpeakerColour(index, isUnnamed(known.speaker().kind()));
    }

    /**
     * The style class that sets {@code -qw-speaker} and {@code -qw-speaker-tint} for a node and all
     * below it, given {@link Theme#speakers()}.
     */
    public String styleClass() {
        return index == NO_INDEX ? "speaker-x" : "speaker-" + index;
    }

    private static boolean isUnnamed(SpeakerKind kind) {
        return kind == SpeakerKind.UNNAMED_PERSON || kind == SpeakerKind.UNKNOWN;
    }
}
