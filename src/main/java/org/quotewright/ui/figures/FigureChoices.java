package org.quotewright.ui.figures;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.OwnKeys;
import org.quotewright.ui.common.control.Words;

/** By what is counted, of which articles, and with which others these are compared. */
final class FigureChoices extends FlowPane {

    private final FiguresViewModel viewModel;
    private final Messages messages;
    private final ChoiceWords words;

    FigureChoices(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
        this.messages = viewModel.workplace().messages();
        this.words = new ChoiceWords(messages);
        getStyleClass().add("figure-choices");
        getChildren()
                .add(
                        named(
                                "figures.by",
                                choice(
                                        "figures-axis",
                                        viewModel.axes(),
                                        viewModel.axis(),
                                        words::axis)));
        addArticles("figures.of", "left", viewModel.outlets(), viewModel.left());
        addArticles("figures.compared-with", "right", viewModel.others(), viewModel.right());
    }

    private void addArticles(
            String key,
            String side,
            ObservableList<Optional<String>> outlets,
            ArticleChoice chosen) {
        getChildren()
                .addAll(
                        named(
                                key,
                                choice("figures-" + side, outlets, chosen.outlet(), words::outlet)),
                        period(
                                ofSide(key, "figures.from", "figures-from-" + side, chosen.from()),
                                ofSide(key, "figures.to", "figures-to-" + side, chosen.to())));
    }

    /** Both in one line. */
    private static HBox period(HBox from, HBox to) {
        HBox period = new HBox(from, to);
        period.getStyleClass().add("figure-period");
        return period;
    }

    /** A month; heard without the others, it says of which articles it is. */
    private HBox ofSide(
            String sideKey, String key, String id, ObjectProperty<Optional<YearMonth>> chosen) {
        ComboBox<?> month = choice(id, viewModel.months(), chosen, words::month);
        HBox named = named(key, month);
        month.setAccessibleText(messages.text(sideKey) + ": " + messages.text(key));
        return named;
    }

    private HBox named(String key, ComboBox<?> box) {
        Label name = new Label(messages.text(key));
        name.setLabelFor(box);
        box.setAccessibleText(name.getText());
        name.setMinWidth(USE_PREF_SIZE);
        HBox named = new HBox(name, box);
        named.getStyleClass().add("figure-choice");
        return named;
    }

    private static <T> ComboBox<T> choice(
            String id,
            ObservableList<T> values,
            ObjectProperty<T> chosen,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(values);
        box.setId(id);
        OwnKeys.keptBy(box, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER);
        box.setConverter(new Words<>(words));
        box.setValue(chosen.get());
        chosen.subscribe(value -> box.setValue(value));
        box.valueProperty().subscribe(value -> Optional.ofNullable(value).ifPresent(chosen::set));
        return box;
    }
}
