package org.quotewright.ui.common.control;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.quotewright.ui.common.palette.Initials;
import org.quotewright.ui.common.palette.SpeakerColour;

/** A disc with a speaker's initials in the speaker's colour; hatched for unnamed sources. */
public final class InitialsDisc extends Label {

    private static final String NOBODY = "?";

    private String size = "";

    public InitialsDisc() {
        getStyleClass().setAll("initials-disc");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public InitialsDisc(String name, SpeakerColour colour) {
        this();
        show(name, colour);
    }

    /** As it stands beside a single speaker. */
    public InitialsDisc large() {
        size = "large";
        getStyleClass().add(size);
        return this;
    }

    public void show(String name, SpeakerColour colour) {
        setText(colour.equals(SpeakerColour.NOBODY) ? NOBODY : Initials.of(name));
        setAccessibleText(name);
        Styles.set(
                this,
                Stream.of(
                                "initials-disc",
                                size,
                                colour.styleClass(),
                                colour.hatched() ? "hatched" : "")
                        .filter(each -> !each.isEmpty())
                        .toArray(String[]::new));
    }
}
