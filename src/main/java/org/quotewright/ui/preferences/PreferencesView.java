package org.quotewright.ui.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Segments;
import org.quotewright.ui.common.palette.Theme;

/** The form of preferences; each takes effect at once. */
public final class PreferencesView {

    private static final int PERCENT = 100;

    private final Look look;
    private final Messages messages;
    private final Runnable close;
    @FXML private SegmentedButton themes;
    @FXML private ToggleButton light;
    @FXML private ToggleButton dark;
    @FXML private ToggleButton contrast;
    @FXML private Slider zoom;
    @FXML private Label zoomWords;

    public PreferencesView(Look look, Messages messages, Runnable close) {
        this.look = look;
        this.messages = messages;
        this.close = close;
    }

    public Parent load() {
        FXMLLoader loader =
                new FXMLLoader(
                        PreferencesView.class.getResource("PreferencesView.fxml"),
                        messages.bundle());
        loader.setController(this);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FXML
    private void initialize() {
        Segments.keepOne(themes);
        follow(light, Theme.LIGHT);
        follow(dark, Theme.DARK);
        follow(contrast, Theme.CONTRAST);
        zoom.setValue(look.zoom().get() * PERCENT);
        zoomWords.textProperty().bind(look.zoom().map(this::percent));
        zoom.valueChangingProperty().subscribe(this::settle);
        zoom.valueProperty().subscribe(this::settle);
    }

    @FXML
    private void close() {
        close.run();
    }

    private void follow(ToggleButton button, Theme theme) {
        button.setSelected(look.theme().get() == theme);
        button.selectedProperty()
                .addListener((selected, before, now) -> {
                    if (now) {
                        look.theme().set(theme);
                    }
                });
    }

    /** Not while the thumb is dragged: the form under the mouse would change its size. */
    private void settle() {
        if (!zoom.isValueChanging()) {
            look.zoomTo(zoom.getValue() / PERCENT);
        }
    }

    private String percent(Number factor) {
        return messages.text("preferences.percent", Math.round(factor.doubleValue() * PERCENT));
    }
}
