package org.quotewright.ui.sightings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.Narrow;
import org.quotewright.ui.common.control.SurveyForm;

/** The same quotation elsewhere, as a form: statements, and the versions of the selected one. */
public final class SightingsView extends VBox {

    private static final double SHARE_OF_LIST = 0.38;

    private final ListView<StatementRow> list = new ListView<>();
    private final VBox versions = new VBox();
    private final ScrollPane scroll = new ScrollPane(versions);
    private final SightingsViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final SurveyForm form;
    private final Runnable close;

    public SightingsView(SightingsViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        this.messages = viewModel.workplace().messages();
        this.actions = new SightingsActions(viewModel, close).list();
        this.form = new SurveyForm(actions, messages);
        getStyleClass().add("sightings");
        Label told = SurveyForm.told("sightings-told", viewModel.told());
        Narrow.below(SurveyForm.NARROW_BELOW_FONT_SIZES, this, told);
        getChildren()
                .addAll(
                        form.heading("sightings.heading"),
                        told,
                        middle(),
                        SurveyForm.told("sightings-preview", viewModel.preview()),
                        buttons());
        viewModel.selected().subscribe(row -> SurveyForm.select(list, row.intValue()));
        viewModel.versions().subscribe(this::showVersions);
        viewModel.version().subscribe(row -> selectVersion(row.intValue()));
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    private Node middle() {
        form.name(list, "statements", "sightings.heading", "sightings.empty");
        list.setItems(viewModel.rows());
        list.setCellFactory(view -> new StatementCell(viewModel.selected()::set));
        versions.setId("versions");
        versions.getStyleClass().add("versions");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox compared = new VBox(SurveyForm.told("sightings-base", viewModel.base()), scroll);
        return SurveyForm.beside(list, SHARE_OF_LIST, list, compared);
    }

    private Node buttons() {
        return form.buttons(
                List.of(
                        "sightings.findings",
                        "sightings.version",
                        "sightings.tick",
                        "sightings.undo"),
                form.leave("sightings.close", close),
                List.of("sightings.open", "sightings.take"));
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
