package org.quotewright.ui.speakers;

import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.Texts;

/** A speaker of the directory, to be dragged onto the one who it really is. */
final class EntryCell extends ListCell<DirectorySpeaker> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final SpeakersViewModel viewModel;
    private final SpeakerWords words;
    private final Label detail = Texts.label("", "article-detail");

    EntryCell(SpeakersViewModel viewModel, SpeakerWords words) {
        this.viewModel = viewModel;
        this.words = words;
        setPrefWidth(0);
        setOnMousePressed(pressed -> select());
        setOnMouseClicked(clicked -> finishMerge(clicked));
        setOnDragDetected(this::lift);
        setOnMouseReleased(released -> putDown());
        setOnMouseDragEntered(this::over);
        setOnMouseDragExited(drag -> aim(""));
        setOnMouseDragReleased(this::dropped);
    }

    @Override
    protected void updateItem(DirectorySpeaker entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = !empty && entry != null;
        setGraphic(shown ? line(entry) : null);
        setAccessibleText(shown ? entry.speaker().name() + ", " + words.detail(entry) : null);
    }

    private HBox line(DirectorySpeaker entry) {
        String name = entry.speaker().name();
        detail.setText(words.detail(entry));
        VBox names = new VBox(Texts.label(name, "command-name"), detail);
        HBox line = new HBox(new InitialsDisc(name, words.colour(entry)), names);
        line.getStyleClass().add("command-line");
        return line;
    }

    private void select() {
        if (!isEmpty()) {
            viewModel.select(getItem());
        }
    }

    private void finishMerge(MouseEvent clicked) {
        if (!isEmpty() && viewModel.merging().get().isPresent() && clicked.isStillSincePress()) {
            viewModel.finishMerge();
        }
    }

    /** Within the window alone, as nothing but an entry takes it. */
    private void lift(MouseEvent drag) {
        if (!isEmpty() && viewModel.commands().mayWrite()) {
            viewModel.lift(getItem());
            startFullDrag();
            setCursor(Cursor.CLOSED_HAND);
            pseudoClassStateChanged(LIFTED, true);
            drag.consume();
        }
    }

    private void putDown() {
        setCursor(Cursor.DEFAULT);
        pseudoClassStateChanged(LIFTED, false);
    }

    private void over(MouseDragEvent drag) {
        aim(isEmpty() ? "" : viewModel.dropWords(getItem()));
    }

    /**
     * Tells in the entry itself, where the mouse is, what becomes of it.
     *
     * @param drop what happens when the button is let go here; empty for nothing
     */
    private void aim(String drop) {
        pseudoClassStateChanged(TARGET, !drop.isEmpty());
        if (!isEmpty()) {
            detail.setText(drop.isEmpty() ? words.detail(getItem()) : drop);
        }
    }

    private void dropped(MouseDragEvent drag) {
        aim("");
        if (!isEmpty()) {
            viewModel.dropOn(getItem());
        }
    }
}
