package org.quotewright.ui.figures;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** Figures as a form: what is counted, the chart, the quotations behind the selected bar. */
public final class FiguresView extends VBox {

    private static final double SHARE_OF_LIST = 0.34;

    private final StackPane place = new StackPane();
    private final ListView<Sighting> list = new ListView<>();
    private final FiguresViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final Runnable close;
    private Optional<FigureChart> chart = Optional.empty();

    public FiguresView(FiguresViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        this.messages = viewModel.workplace().messages();
        FigureCopies copies = new FigureCopies(viewModel, () -> chart.map(FigureChart::node));
        this.actions = new FiguresActions(viewModel, copies, close).list();
        getStyleClass().add("sightings");
        Dress.limit(this);
        Label heading = new Label(messages.text("figures.heading"));
        heading.getStyleClass().add("form-heading");
        Label told = Texts.wrapping(new Label());
        told.setId("figures-told");
        told.getStyleClass().add("form-hint");
        told.textProperty().bind(viewModel.told());
        getChildren().addAll(heading, choices(), told, middle(), buttons());
        viewModel.bars().subscribe(bars -> bars.ifPresent(this::show));
        viewModel.selected().subscribe(row -> select(row.intValue()));
        viewModel.quote().subscribe(row -> selectQuote(row.intValue()));
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    private Node choices() {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("figure-choices");
        choices.getChildren()
                .addAll(
                        new Label(messages.text("figures.by")),
                        choice(
                                "figures-axis",
                                viewModel.axes(),
                                viewModel.axis(),
                                viewModel::words),
                        new Label(messages.text("figures.of")),
                        choice(
                                "figures-left",
                                viewModel.outlets(),
                                viewModel.left(),
                                outlet -> outlet.isEmpty() ? messages.text("figures.all") : outlet),
                        new Label(messages.text("figures.compared-with")),
                        choice(
                                "figures-right",
                                viewModel.outlets(),
                                viewModel.right(),
                                outlet ->
                                        outlet.isEmpty() ? messages.text("figures.none") : outlet));
        return choices;
    }

    private static <T> ComboBox<T> choice(
            String id,
            ObservableList<T> values,
            ObjectProperty<T> chosen,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(values);
        box.setId(id);
        box.setFocusTraversable(false);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException(typed);
                    }
                });
        box.setValue(chosen.get());
        chosen.subscribe(value -> box.setValue(value));
        box.valueProperty().subscribe(value -> Optional.ofNullable(value).ifPresent(chosen::set));
        return box;
    }

    private Node middle() {
        list.setId("figure-quotes");
        list.setAccessibleText(messages.text("figures.behind"));
        list.setFocusTraversable(false);
        list.setItems(viewModel.quotes());
        list.setCellFactory(view -> new QuoteCell(messages, viewModel.quote()::set));
        list.setPlaceholder(new Label());
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        HBox middle = new HBox(place, list);
        middle.getStyleClass().add("compare-middle");
        list.prefWidthProperty().bind(middle.widthProperty().multiply(SHARE_OF_LIST));
        list.minWidthProperty().bind(list.prefWidthProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Node buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        for (String name :
                List.of(
                        "figures.axis",
                        "figures.measure",
                        "figures.against",
                        "figures.copy-picture",
                        "figures.copy-drawing",
                        "figures.copy-table")) {
            buttons.getChildren().add(new ActionButton(actions.named(name), messages));
        }
        Button leave = new Button(messages.text("figures.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        buttons.getChildren()
                .addAll(
                        leave,
                        new ActionButton(actions.named("figures.open"), messages, "primary"));
        return buttons;
    }

    private void show(Bars bars) {
        if (bars.bars().isEmpty()) {
            chart = Optional.empty();
            place.getChildren().setAll(empty());
            return;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance(messages.locale());
        FigureChart newer = new FigureChart(bars, numbers, viewModel.selected()::set);
        chart = Optional.of(newer);
        place.getChildren().setAll(newer.node());
        newer.select(viewModel.selected().get());
    }

    private Label empty() {
        Label empty = Texts.wrapping(new Label(messages.text("figures.empty")));
        empty.getStyleClass().add("empty-words");
        return empty;
    }

    private void select(int row) {
        chart.ifPresent(shown -> shown.select(row));
    }

    private void selectQuote(int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }
}
