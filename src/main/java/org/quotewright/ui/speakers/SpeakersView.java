package org.quotewright.ui.speakers;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyMap;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Narrow;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.SurveyForm;
import org.quotewright.ui.common.control.Texts;

/** The directory as a form: everybody on the left, the selected entry on the right. */
public final class SpeakersView extends BorderPane {

    private final SpeakersViewModel viewModel;
    private final SplitViewModel split;
    private final RenameViewModel rename;
    private final Messages messages;
    private final Actions actions;
    private final CustomTextField filter = new CustomTextField();
    private final ListView<DirectorySpeaker> list = new ListView<>();
    private final Label asked = Texts.wrapping(new Label());
    private final Node everybody;
    private final Node selected;

    public SpeakersView(SpeakersViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.split = new SplitViewModel(viewModel);
        this.rename = new RenameViewModel(viewModel);
        this.messages = viewModel.commands().workplace().messages();
        this.actions = new SpeakersActions(viewModel, split, rename).list();
        getStyleClass().add("directory");
        setTop(new SuggestionLine(viewModel, messages));
        everybody = left();
        selected = detail();
        Narrow.below(SurveyForm.NARROW_BELOW_FONT_SIZES, this, asked).subscribe(this::lay);
        setBottom(bottom(close));
        KeyMap keys = new KeyMap(actions, viewModel.commands().workplace().queue());
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(keys::listenTo));
        sceneProperty().subscribe(list::requestFocus);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveOnEscape(key, close));
    }

    /** The commands of the form. */
    public Actions actions() {
        return actions;
    }

    /** The list has the focus again. */
    public void resume() {
        list.requestFocus();
    }

    /** Everybody stands above the selected entry where there is no room beside it. */
    private void lay(boolean isNarrow) {
        boolean isListFocused = list.isFocused();
        setLeft(null);
        setCenter(null);
        if (isNarrow) {
            setCenter(new VBox(everybody, selected));
        } else {
            setLeft(everybody);
            setCenter(selected);
        }
        if (isListFocused) {
            list.requestFocus();
        }
    }

    private Node left() {
        asked.setId("speakers-asked");
        asked.getStyleClass().add("keys-told");
        asked.setMinHeight(USE_PREF_SIZE);
        viewModel.merging().subscribe(this::ask);
        filter.setId("speakers-filter");
        filter.setPromptText(messages.text("speakers.filter"));
        filter.setAccessibleText(messages.text("speakers.filter"));
        filter.textProperty().bindBidirectional(viewModel.typed());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        VBox left = new VBox(asked, filter, rows());
        left.getStyleClass().add("directory-left");
        return left;
    }

    /** The name is typed at once, or the other is found with the arrow keys. */
    private void ask(Optional<DirectorySpeaker> from) {
        asked.setText(
                from.map(entry -> messages.text("speakers.merge-into", entry.speaker().name()))
                        .orElse(""));
        asked.setManaged(from.isPresent());
        if (from.isPresent()) {
            filter.requestFocus();
        } else if (filter.isFocused()) {
            list.requestFocus();
        }
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Keys that follow are commands on the entry, unless another one is still looked for. */
    private void step(int places) {
        viewModel.step(places);
        if (viewModel.merging().get().isEmpty()) {
            list.requestFocus();
        }
    }

    private void enter() {
        if (viewModel.merging().get().isPresent()) {
            viewModel.finishMerge();
        } else {
            list.requestFocus();
        }
    }

    /** A list would keep the key for itself. */
    private void leaveOnEscape(KeyEvent key, Runnable close) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        boolean inTheMiddle =
                viewModel.merging().get().isPresent()
                        || split.splitting().get().isPresent()
                        || rename.renaming().get().isPresent();
        if (inTheMiddle) {
            viewModel.leaveMerge();
            split.leave();
            rename.leave();
            list.requestFocus();
        } else {
            close.run();
        }
        key.consume();
    }

    private Node rows() {
        list.setId("directory-list");
        list.setAccessibleText(messages.text("speakers.heading"));
        list.setItems(viewModel.rows());
        SpeakerWords words = new SpeakerWords(messages);
        list.setCellFactory(view -> new EntryCell(viewModel, words));
        Label nobody = Texts.wrapping(new Label());
        nobody.textProperty().bind(viewModel.nobody());
        nobody.getStyleClass().add("empty-words");
        list.setPlaceholder(nobody);
        viewModel.selected().subscribe(this::show);
        viewModel.rows().subscribe(() -> show(viewModel.selected().get()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private void show(Optional<DirectorySpeaker> entry) {
        int row = entry.map(viewModel.rows()::indexOf).orElse(-1);
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 3));
        }
    }

    private Node detail() {
        EntryPane entry = new EntryPane(new EntryViewModel(viewModel), rename);
        rename.renaming()
                .subscribe((before, now) -> {
                    if (now.isEmpty()) {
                        list.requestFocus();
                    }
                });
        SplitPane moved = new SplitPane(split, messages);
        split.splitting()
                .subscribe(from -> {
                    moved.setVisible(from.isPresent());
                    entry.setVisible(from.isEmpty());
                    if (from.isPresent()) {
                        moved.begin();
                    } else if (moved.isUsed()) {
                        list.requestFocus();
                    }
                });
        StackPane detail = new StackPane(entry, moved);
        detail.getStyleClass().add("directory-detail");
        return detail;
    }

    private Node bottom(Runnable close) {
        Label told = Texts.wrapping(new Label());
        told.setId("speakers-told");
        viewModel
                .commands()
                .refused()
                .subscribe(is -> Styles.set(told, "label", is ? "conflict" : "directory-told"));
        told.textProperty().bind(viewModel.commands().told());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("log-buttons");
        for (String name : List.of("merge", "split", "rename", "undo", "redo")) {
            ActionButton button = new ActionButton(actions.named("speakers." + name), messages);
            buttons.getChildren().add(button);
        }
        Button leave = new Button(messages.text("speakers.close"));
        leave.setOnAction(clicked -> close.run());
        buttons.getChildren().add(leave);
        VBox bottom = new VBox(told, buttons);
        bottom.getStyleClass().add("directory-bottom");
        return bottom;
    }
}
