package org.quotewright.ui.preferences;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import org.controlsfx.control.SegmentedButton;
import org.quotewright.model.QuoteType;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.Language;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.Reading;
import org.quotewright.ui.common.control.FxmlForm;
import org.quotewright.ui.common.control.Segments;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.ThemeChoice;

/** The form of preferences; each takes effect at once, but for name and language. */
public final class PreferencesView {

    private final Preferences preferences;
    private final String analystNow;
    private final KeysPane keysPane;
    private final Messages messages;
    private final Runnable close;

    @FXML private SegmentedButton themes;
    @FXML private ToggleButton light;
    @FXML private ToggleButton dark;
    @FXML private ToggleButton contrast;
    @FXML private ToggleButton system;
    @FXML private SegmentedButton densities;
    @FXML private ToggleButton roomy;
    @FXML private ToggleButton compact;
    @FXML private Slider zoom;
    @FXML private Label zoomWords;
    @FXML private ComboBox<String> font;
    @FXML private Slider size;
    @FXML private Label sizeWords;
    @FXML private CheckBox direct;
    @FXML private CheckBox mixed;
    @FXML private CheckBox indirect;
    @FXML private CheckBox wordsOnly;
    @FXML private Tab keys;
    @FXML private TextField analyst;
    @FXML private SegmentedButton languages;
    @FXML private ToggleButton languageSystem;
    @FXML private ToggleButton english;
    @FXML private ToggleButton german;

    /**
     * @param analystNow the name that this project's log has until it is opened again
     */
    public PreferencesView(
            Preferences preferences,
            String analystNow,
            KeysPane keysPane,
            Messages messages,
            Runnable close) {
        this.preferences = preferences;
        this.analystNow = analystNow;
        this.keysPane = keysPane;
        this.messages = messages;
        this.close = close;
    }

    public Parent load() {
        return FxmlForm.of(this, messages);
    }

    @FXML
    private void initialize() {
        showLook(preferences.look());
        showReading(preferences.reading());
        showHabits(preferences.habits());
        keys.setContent(keysPane);
    }

    private void showLook(Look look) {
        choose(
                themes,
                look.choice(),
                Map.of(
                        ThemeChoice.LIGHT, light,
                        ThemeChoice.DARK, dark,
                        ThemeChoice.CONTRAST, contrast,
                        ThemeChoice.SYSTEM, system));
        choose(densities, look.density(), Map.of(Density.ROOMY, roomy, Density.COMPACT, compact));
        Percents.bind(zoom, look.zoom(), look::zoomTo);
        zoomWords.textProperty().bind(look.zoom().map(this::percent));
    }

    private void showReading(Reading reading) {
        font.getItems().setAll(families());
        font.setValue(reading.font().get());
        font.valueProperty().subscribe(family -> reading.font().set(family));
        Percents.bind(size, reading.size(), reading.size()::set);
        sizeWords.textProperty().bind(reading.size().map(this::percent));
        tick(direct, QuoteType.DIRECT);
        tick(mixed, QuoteType.MIXED);
        tick(indirect, QuoteType.INDIRECT);
        wordsOnly.selectedProperty().bindBidirectional(reading.wordsOnly());
    }

    private void showHabits(Habits habits) {
        analyst.setPromptText(analystNow);
        analyst.textProperty().bindBidirectional(habits.analyst());
        choose(
                languages,
                habits.language(),
                Map.of(
                        Language.SYSTEM, languageSystem,
                        Language.ENGLISH, english,
                        Language.GERMAN, german));
    }

    @FXML
    private void close() {
        close.run();
    }

    private void tick(CheckBox box, QuoteType type) {
        ObjectProperty<Set<QuoteType>> highlighted = preferences.reading().highlighted();
        box.setSelected(highlighted.get().contains(type));
        box.selectedProperty()
                .addListener((ticked, before, now) -> {
                    Set<QuoteType> types = EnumSet.noneOf(QuoteType.class);
                    types.addAll(highlighted.get());
                    if (now) {
                        types.add(type);
                    } else {
                        types.remove(type);
                    }
                    highlighted.set(Set.copyOf(types));
                });
    }

    private static <T> void choose(
            SegmentedButton segments, ObjectProperty<T> chosen, Map<T, ToggleButton> buttons) {
        Segments.keepOne(segments);
        buttons.forEach((value, button) -> {
            button.setSelected(chosen.get() == value);
            button.selectedProperty()
                    .addListener((selected, before, now) -> {
                        if (now) {
                            chosen.set(value);
                        }
                    });
        });
    }

    /** The desk's own first. */
    private static List<String> families() {
        Stream<String> own = Stream.of(BundledFonts.ARTICLE, BundledFonts.DESK);
        return Stream.concat(own, Font.getFamilies().stream()).distinct().toList();
    }

    private String percent(Number factor) {
        return messages.text("preferences.percent", Math.round(factor.doubleValue() * 100));
    }
}
