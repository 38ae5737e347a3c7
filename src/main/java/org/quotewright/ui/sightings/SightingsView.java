package org.quotewright.ui.sightings;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** The same quotation elsewhere, as a form: statements, and the versions of the selected one. */
public final class SightingsView extends VBox {

    private static final double SHARE_OF_LIST = 0.38;

    private final ListView<StatementRow> list = new ListView<>();
    private final VBox versions = new VBox();
    private final ScrollPane scroll = new ScrollPane(versions);
    private final SightingsViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final Runnable close;

    public SightingsView(SightingsViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        this.messages = viewModel.workplace().messages();
        this.actions = new SightingsActions(viewModel, close).list();
        getStyleClass().add("sightings");
        Dress.limit(this);
        Label heading = new Label(messages.text("sightings.heading"));
        heading.getStyleClass().add("form-heading");
        getChildren()
                .addAll(
                        heading,
                        told("sightings-told", viewModel.told()),
                        middle(),
                        told("sightings-preview", viewModel.preview()),
                        buttons());
        viewModel.selected().subscribe(row -> select(row.intValue()));
        viewModel.versions().subscribe(this::showVersions);
        viewModel.version().subscribe(row -> selectVersion(row.intValue()));
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    private static Label told(String id, ObservableValue<String> words) {
        Label told = Texts.wrapping(new Label());
        told.setId(id);
        told.getStyleClass().add("form-hint");
        told.textProperty().bind(words);
        return told;
    }

    private Node middle() {
        list.setId("statements");
        list.setAccessibleText(messages.text("sightings.heading"));
        list.setFocusTraversable(false);
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new StatementCell(viewModel.selected()::set));
        Label empty = Texts.wrapping(new Label(messages.text("sightings.empty")));
        empty.getStyleClass().add("empty-words");
        list.setPlaceholder(empty);
        versions.setId("versions");
        versions.getStyleClass().add("versions");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(list, scroll);
        middle.getStyleClass().add("compare-middle");
        list.prefWidthProperty().bind(middle.widthProperty().multiply(SHARE_OF_LIST));
        list.minWidthProperty().bind(list.prefWidthProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Node buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        for (String name : List.of("sightings.findings", "sightings.tick", "sightings.undo")) {
            buttons.getChildren().add(new ActionButton(actions.named(name), messages));
        }
        Button leave = new Button(messages.text("sightings.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        buttons.getChildren()
                .addAll(
                        leave,
                        new ActionButton(actions.named("sightings.open"), messages),
                        new ActionButton(actions.named("sightings.take"), messages, "primary"));
        return buttons;
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private void showVersions() {
        versions.getChildren().clear();
        List<SightingRow> rows = viewModel.versions();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            versions.getChildren()
                    .add(
                            new VersionPane(
                                    rows.get(i), messages, () -> viewModel.version().set(place)));
        }
        scroll.setVvalue(0);
    }

    private void selectVersion(int row) {
        for (int i = 0; i < versions.getChildren().size(); i++) {
            ((VersionPane) versions.getChildren().get(i)).select(i == row);
        }
        if (row >= 0 && versions.getChildren().size() > 1) {
            scroll.setVvalue((double) row / (versions.getChildren().size() - 1));
        }
    }
}
