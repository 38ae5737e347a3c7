package org.quotewright.ui.help;

import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;

/** The manual as a form: its chapters, and the words of the one in front. */
public final class GuideView extends VBox {

    private final ListView<GuideChapter> list = new ListView<>();
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane(words);
    private final GuideViewModel viewModel;
    private final Messages messages;
    private final Actions actions;
    private final GuideNodes nodes;

    /**
     * @param pictures the pictures by the names that the pages give them
     */
    public GuideView(
            GuideViewModel viewModel,
            Function<String, Optional<URL>> pictures,
            CommandQueue queue,
            Messages messages,
            Runnable close) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.actions = new GuideActions(viewModel).list();
        this.nodes = new GuideNodes(viewModel, pictures);
        getStyleClass().add("guide");
        getChildren().addAll(heading(), middle(), buttons(close));
        viewModel.page().subscribe(page -> list.getItems().setAll(page.chapters()));
        viewModel.selected().subscribe(number -> select(number.intValue()));
        viewModel.chapter().subscribe(this::show);
        KeyMap keys = new KeyMap(actions, queue);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
    }

    private Node heading() {
        Label heading = new Label();
        heading.textProperty().bind(viewModel.page().map(page -> page.title()));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private Node middle() {
        list.setId("guide-chapters");
        list.setAccessibleText(messages.text("guide.chapters"));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ChapterCell());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(number -> choose(number.intValue()));
        words.getStyleClass().add("guide-chapter");
        scroll.setFitToWidth(true);
        scroll.setId("guide-words");
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(list, scroll);
        middle.getStyleClass().add("compare-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void choose(int number) {
        if (number >= 0) {
            viewModel.selected().set(number);
        }
    }

    private void select(int number) {
        list.getSelectionModel().clearAndSelect(number);
        list.scrollTo(Math.max(0, number - 2));
    }

    private void show(GuideChapter chapter) {
        Label title = new Label(chapter.title());
        title.getStyleClass().add("guide-title");
        title.setWrapText(true);
        words.getChildren().setAll(title);
        viewModel.blocks().forEach(block -> words.getChildren().add(nodes.of(block)));
        scroll.setVvalue(0);
    }

    private Node buttons(Runnable close) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        Button leave = new Button(messages.text("guide.close"));
        leave.setFocusTraversable(false);
        leave.setOnAction(clicked -> close.run());
        buttons.getChildren()
                .addAll(new ActionButton(actions.named("guide.back"), messages), leave);
        return buttons;
    }

    /** The title of a chapter. */
    private static final class ChapterCell extends ListCell<GuideChapter> {

        ChapterCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(GuideChapter chapter, boolean isEmpty) {
            super.updateItem(chapter, isEmpty);
            setText(isEmpty || chapter == null ? "" : chapter.title());
        }
    }
}
