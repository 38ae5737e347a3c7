package org.quotewright.ui.reader;

import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** The bar of a speaker in the left margin, and the disc with the initials. */
final class VoiceMark extends Group {

    private final Region bar = new Region();
    private final Label disc = new Label();
    private Voice voice;

    VoiceMark() {
        bar.setManaged(false);
        disc.setManaged(false);
        setManaged(false);
        getChildren().addAll(bar, disc);
    }

    void show(Voice shown) {
        voice = shown;
        String hatched = voice.colour().hatched() ? "hatched" : "";
        String colour = voice.colour().styleClass();
        Styles.set(bar, all("voice-bar", colour, hatched));
        Styles.set(disc, all("voice-disc", colour, hatched));
        disc.setText(voice.initials());
        disc.setVisible(voice.announced());
        disc.setMouseTransparent(voice.name().isEmpty());
        Texts.tipOn(disc, voice.name());
    }

    private static String[] all(String... classes) {
        return Stream.of(classes).filter(each -> !each.isEmpty()).toArray(String[]::new);
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
