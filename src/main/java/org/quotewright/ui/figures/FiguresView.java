package org.quotewright.ui.figures;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.Narrow;
import org.quotewright.ui.common.control.SurveyForm;
import org.quotewright.ui.common.control.Texts;

/** Figures as a form: what is counted, the chart, the quotations behind the selected bar. */
public final class FiguresView extends VBox {

    private static final double SHARE_OF_LIST = 0.34;

    private final StackPane middle = new StackPane();
    private final StackPane place = new StackPane();
    private final ListView<Sighting> list = new ListView<>();
    private final FiguresViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final SurveyForm form;
    private final Runnable close;
    private Optional<FigureChart> chart = Optional.empty();

    public FiguresView(FiguresViewModel viewModel, FilePicker files, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        this.messages = viewModel.workplace().messages();
        this.actions =
                new FiguresActions(
                                viewModel,
                                new FigureCopies(viewModel, this::shown),
                                new FigureFiles(viewModel, files, this::shown),
                                close)
                        .list();
        this.form = new SurveyForm(actions, messages);
        getStyleClass().addAll("sightings", "figures");
        // the first that takes the focus: the choices would keep the arrow keys and Enter
        setFocusTraversable(true);
        Label told = SurveyForm.told("figures-told", viewModel.told());
        middle.setMinWidth(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren()
                .addAll(
                        form.heading("figures.heading"),
                        new FigureChoices(viewModel),
                        told,
                        middle,
                        buttons());
        fill();
        Narrow.below(SurveyForm.NARROW_BELOW_FONT_SIZES, this, told).subscribe(this::lay);
        viewModel.bars().subscribe(bars -> bars.ifPresent(this::show));
        viewModel.selected().subscribe(this::select);
        viewModel.behindBar().part().subscribe(this::select);
        viewModel.behindBar().selected().subscribe(row -> SurveyForm.select(list, row.intValue()));
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    private Optional<Node> shown() {
        return chart.map(FigureChart::node);
    }

    private void fill() {
        form.name(list, "figure-quotes", "figures.behind", "figures.empty");
        list.setItems(viewModel.behindBar().quotes());
        list.setCellFactory(view -> new QuoteCell(messages, viewModel.behindBar().selected()::set));
        list.setPlaceholder(nothing());
        place.setMinWidth(0);
    }

    /** A part of a bar may hold nothing; what is behind a whole one is on its way. */
    private Label nothing() {
        Label nothing = Texts.wrapping(Texts.label("", "form-hint"));
        viewModel
                .behindBar()
                .part()
                .subscribe(part ->
                        nothing.setText(part == Part.WHOLE ? "" : messages.text("figures.empty")));
        return nothing;
    }

    /** Bars need the width for themselves where it is little. */
    private void lay(boolean isNarrow) {
        middle.getChildren()
                .setAll(
                        isNarrow
                                ? SurveyForm.below(list, place)
                                : SurveyForm.beside(list, SHARE_OF_LIST, place, list));
    }

    private Node buttons() {
        return form.buttons(
                List.of(
                        "figures.axis",
                        "figures.measure",
                        "figures.against",
                        "figures.more",
                        "figures.copy-picture",
                        "figures.copy-drawing",
                        "figures.copy-table",
                        "figures.save"),
                form.leave("figures.close", close),
                List.of("figures.open"));
    }

    private void show(Bars bars) {
        if (bars.bars().isEmpty()) {
            chart = Optional.empty();
            place.getChildren().setAll(form.empty("figures.empty"));
            return;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance(messages.locale());
        FigureChart newer = new FigureChart(bars, numbers, viewModel::select);
        chart = Optional.of(newer);
        place.getChildren().setAll(newer.node());
        select();
    }

    private void select() {
        chart.ifPresent(shown ->
                shown.select(viewModel.selected().get(), viewModel.behindBar().part().get()));
    }
}
