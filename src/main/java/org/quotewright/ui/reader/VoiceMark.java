package org.quotewright.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.Texts;

/** The bar of a speaker in the left margin, and the disc with the initials. */
final class VoiceMark {

    private static final String HATCHED = "hatched";

    private final Voice voice;
    private final Region bar = new Region();
    private final Label disc = new Label();

    VoiceMark(Voice voice) {
        this.voice = voice;
        bar.getStyleClass().setAll("voice-bar", voice.colour().styleClass());
        disc.getStyleClass().setAll("voice-disc", voice.colour().styleClass());
        if (voice.colour().hatched()) {
            bar.getStyleClass().add(HATCHED);
            disc.getStyleClass().add(HATCHED);
        }
        disc.setText(voice.initials());
        disc.setVisible(voice.announced());
        bar.setManaged(false);
        disc.setManaged(false);
        if (!voice.name().isEmpty()) {
            Texts.tipOn(disc, voice.name());
        }
    }

    Region bar() {
        return bar;
    }

    Label disc() {
        return disc;
    }

    Span extent() {
        return voice.extent();
    }
}
