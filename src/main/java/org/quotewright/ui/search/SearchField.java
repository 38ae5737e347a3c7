package org.quotewright.ui.search;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.control.KeyCap;
import org.quotewright.ui.common.control.Texts;

/** The search field of the title bar. */
public final class SearchField extends StackPane {

    private final CustomTextField field = new CustomTextField();
    private final SearchViewModel viewModel;
    private final Messages messages;
    private final Runnable leave;

    /**
     * @param begin the action that leads here, whose key the field shows
     * @param leave gives the focus back to the desk
     */
    public SearchField(SearchViewModel viewModel, Messages messages, Action begin, Runnable leave) {
        this.viewModel = viewModel;
        this.messages = messages;
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

    /** Says how many hits of saved searches are new, and leads to them. */
    public void alert(SavedViewModel searches, Action find) {
        Button alert = new Button();
        alert.setId("search-alert");
        alert.getStyleClass().addAll("flat", "unseen");
        alert.setFocusTraversable(false);
        alert.setMinWidth(USE_PREF_SIZE);
        alert.setOnAction(clicked -> {
            searches.openNews();
            find.start();
        });
        searches.unseen().subscribe(count -> show(alert, count.longValue()));
        field.setLeft(alert);
    }

    private void show(Button alert, long unseen) {
        alert.setText(messages.text("search.unseen", unseen));
        alert.setTooltip(Texts.tip(messages.text("search.alert", unseen)));
        alert.setAccessibleText(messages.text("search.alert", unseen));
        alert.setVisible(unseen > 0);
        alert.setManaged(unseen > 0);
        field.requestLayout();
    }

    /** What is searched for here is searched for in the form, where it is anything. */
    public void handOver(FindViewModel found) {
        if (!query().isBlank()) {
            found.query().set(query());
        }
        viewModel.close();
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
