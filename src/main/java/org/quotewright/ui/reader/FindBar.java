package org.quotewright.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** Over the article while words are looked for in it. */
public final class FindBar extends HBox {

    private final TextField field = new TextField();
    private final FindBarViewModel viewModel;
    private final Runnable leave;

    /**
     * @param leave gives the focus back to the desk
     */
    public FindBar(FindBarViewModel viewModel, Messages messages, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        getStyleClass().add("find-bar");
        setId("find-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("find");
        field.setPromptText(messages.text("find.prompt"));
        field.setAccessibleText(messages.text("find.prompt"));
        field.textProperty().bindBidirectional(viewModel.words());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        Label told = Texts.label("", "find-told");
        told.setId("find-told");
        told.setMinWidth(USE_PREF_SIZE);
        told.textProperty().bind(viewModel.told());
        getChildren().addAll(field, told);
        visibleProperty().bind(viewModel.open());
    }

    /** Takes the focus, with what was looked for selected. */
    public void begin() {
        viewModel.open().set(true);
        field.requestFocus();
        field.selectAll();
        viewModel.step(0);
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> viewModel.step(key.isShiftDown() ? -1 : 1);
            case DOWN -> viewModel.step(1);
            case UP -> viewModel.step(-1);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void close() {
        viewModel.open().set(false);
        leave.run();
    }
}
