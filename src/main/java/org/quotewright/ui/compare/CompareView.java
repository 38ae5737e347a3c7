package org.quotewright.ui.compare;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.MergeCounts;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** The comparison as a form: figures, the cases, both sides of the selected one, the merge. */
public final class CompareView extends VBox {

    private static final double SHARE_OF_LIST = 0.4;

    private final ListView<CaseRow> list = new ListView<>();
    private final VBox card = new VBox();
    private final Label articles = Texts.label("", "form-hint");
    private final Label leftThere = Texts.label("", "form-hint");
    private final Label preview = new Label();
    private final FiguresPane figures;
    private final Messages messages;
    private final Actions actions;

    public CompareView(CompareViewModel viewModel, Runnable close) {
        this.messages = viewModel.workplace().messages();
        this.actions = new CompareActions(viewModel).list();
        this.figures = new FiguresPane(messages);
        getStyleClass().add("compare");
        getChildren().addAll(scrolled(top(), middle(viewModel), figures), bottom(viewModel, close));
        viewModel.sheet().subscribe(sheet -> sheet.ifPresent(this::show));
        viewModel.plan().subscribe(this::preview);
        KeyMap keys = new KeyMap(actions, viewModel.workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    /** Where there is no room for all, the figures are the first to scroll away. */
    private static Node scrolled(Node... parts) {
        ScrollPane scroll = new ScrollPane(new VBox(parts));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node top() {
        Label heading = new Label(messages.text("compare.heading"));
        heading.getStyleClass().add("form-heading");
        Texts.wrapping(articles);
        articles.setMinHeight(Region.USE_PREF_SIZE);
        leftThere.setId("left-there");
        Texts.wrapping(leftThere);
        leftThere.setMinHeight(Region.USE_PREF_SIZE);
        leftThere.managedProperty().bind(leftThere.textProperty().isNotEmpty());
        VBox top = new VBox(heading, articles, leftThere);
        top.getStyleClass().add("compare-top");
        return top;
    }

    private Node middle(CompareViewModel viewModel) {
        list.setId("cases");
        list.setFocusTraversable(false);
        list.setPlaceholder(empty(viewModel));
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        card.getStyleClass().add("case-card");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right =
                new VBox(
                        scroll,
                        buttons(
                                "compare.left",
                                "compare.right",
                                "compare.both",
                                "compare.neither"));
        HBox middle = new HBox(list, right);
        middle.getStyleClass().add("compare-middle");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        list.prefWidthProperty().bind(middle.widthProperty().multiply(SHARE_OF_LIST));
        list.minWidthProperty().bind(list.prefWidthProperty());
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private Label empty(CompareViewModel viewModel) {
        Label empty = Texts.wrapping(new Label());
        empty.textProperty()
                .bind(
                        viewModel
                                .sheet()
                                .map(sheet ->
                                        sheet.isPresent()
                                                ? messages.text("compare.no-differences")
                                                : ""));
        empty.getStyleClass().add("empty-words");
        return empty;
    }

    private Node bottom(CompareViewModel viewModel, Runnable close) {
        Label told = Texts.wrapping(new Label());
        told.setId("compare-told");
        told.getStyleClass().add("compare-told");
        told.textProperty().bind(viewModel.told());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        preview.setId("compare-preview");
        preview.getStyleClass().add("form-hint");
        Texts.wrapping(preview);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane ends = buttons("compare.behind", "compare.undo");
        ends.getStyleClass().add("ends");
        Button leave = new Button(messages.text("compare.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        ends.getChildren()
                .addAll(
                        leave,
                        new ActionButton(actions.named("compare.merge"), messages, "primary"));
        VBox bottom = new VBox(told, preview, ends);
        bottom.getStyleClass().add("compare-bottom");
        return bottom;
    }

    private FlowPane buttons(String... names) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("compare-choices");
        for (String name : names) {
            buttons.getChildren().add(new ActionButton(actions.named(name), messages));
        }
        return buttons;
    }

    private void show(CompareViewModel.Sheet sheet) {
        Comparison comparison = sheet.compared().comparison();
        CaseWords words = sheet.words();
        articles.setText(articles(comparison, words));
        leftThere.setText(
                new LeftWords(messages, words.right())
                        .of(comparison.leftThere(), sheet.compared().lost()));
        figures.show(sheet);
        list.setItems(sheet.cases().rows());
        list.setCellFactory(view -> new CaseCell(sheet.cases().selected()::set));
        sheet.cases().selected().subscribe(row -> select(row.intValue()));
        sheet.cases().card().subscribe(this::show);
    }

    private String articles(Comparison comparison, CaseWords words) {
        return messages.text(
                "compare.articles",
                comparison.articles(),
                comparison.judged(),
                comparison.onlyLeft().size(),
                words.left(),
                comparison.onlyRight().size(),
                words.right());
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private void show(Optional<CaseCard> selected) {
        card.getChildren().clear();
        selected.ifPresent(shown ->
                card.getChildren()
                        .addAll(
                                Texts.paragraph(shown.heading(), "case-heading"),
                                Texts.paragraph(shown.what(), "case-what"),
                                new Halves(
                                        new HalfPane(shown.left(), messages),
                                        new HalfPane(shown.right(), messages))));
    }

    private void preview(Optional<MergePlan> plan) {
        preview.setText(plan.map(MergePlan::counts).map(this::sentence).orElse(""));
    }

    private String sentence(MergeCounts counts) {
        return messages.text(
                "merge.preview",
                counts.changed(),
                counts.rejected(),
                counts.brought(),
                counts.articles(),
                counts.unresolved(),
                counts.entered());
    }
}
