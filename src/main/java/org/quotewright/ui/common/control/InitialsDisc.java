package org.quotewright.ui.common.control;

import javafx.scene.control.Label;
import org.quotewright.ui.common.palette.Initials;
import org.quotewright.ui.common.palette.SpeakerColour;

/** A disc with a speaker's initials in the speaker's colour; hatched for unnamed sources. */
public final class InitialsDisc extends Label {

    private static final String NOBODY = "?";

    public InitialsDisc() {
        getStyleClass().setAll("initials-disc");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public InitialsDisc(String name, SpeakerColour colour) {
        this();
        show(name, colour);
    }

    public void show(String name, SpeakerColour colour) {
        setText(colour.equals(SpeakerColour.NOBODY) ? NOBODY : Initials.of(name));
        setAccessibleText(name);
        getStyleClass().setAll("initials-disc", colour.styleClass());
        if (colour.hatched()) {
            getStyleClass().add("hatched");
        }
    }
}
