package org.quotewright.ui.search;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.KeyCap;

/** The search field of the title bar. */
public final class SearchField extends StackPane {

    private final CustomTextField field = new CustomTextField();
    private final SearchViewModel viewModel;
    private final Runnable leave;

    /**
     * @param begin the action that leads here, whose key the field shows
     * @param leave gives the focus back to the desk
     */
    public SearchField(SearchViewModel viewModel, Messages messages, Action begin, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        getStyleClass().add("search-field");
        field.setId("search");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.textProperty().bindBidirectional(viewModel.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        viewModel.shown().subscribe((before, now) -> hidden(now));
        KeyCap cap = new KeyCap(begin, messages);
        cap.visibleProperty().bind(field.textProperty().isEmpty());
        cap.setMouseTransparent(true);
        field.setRight(cap);
        getChildren().add(field);
    }

    /** Takes the focus, with what was searched for selected. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
        viewModel.resume();
    }

    /** What is searched for; blank where nothing is. */
    public String query() {
        return viewModel.query().get();
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> viewModel.step(1);
            case UP -> viewModel.step(-1);
            case ENTER -> viewModel.openSelected();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void close() {
        viewModel.close();
        leave.run();
    }

    /** Keys belong to the desk again once a result was opened. */
    private void hidden(boolean shown) {
        if (!shown && field.isFocused() && !field.getText().isBlank()) {
            leave.run();
        }
    }
}
