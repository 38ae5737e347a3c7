package org.quotewright.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.review.SavedCount;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Shown;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.Texts;

/** The saved searches with what each finds, and the name under which another is saved. */
final class SavedPane extends VBox {

    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final SavedViewModel viewModel;
    private final FindViewModel found;
    private final Messages messages;
    private final Runnable leave;
    private final ObjectBinding<List<SavedCount>> saved;
    private boolean isRenaming;

    /**
     * @param leave gives the focus to the results
     */
    SavedPane(SavedViewModel viewModel, FindViewModel found, Runnable leave) {
        this.viewModel = viewModel;
        this.found = found;
        this.messages = found.workplace().messages();
        this.leave = leave;
        this.saved =
                Bindings.createObjectBinding(
                        () -> List.copyOf(viewModel.saved()), viewModel.saved());
        getStyleClass().add("saved");
        name.setId("saved-name");
        name.setPromptText(messages.text("search.saved-name"));
        name.setAccessibleText(messages.text("search.saved-name"));
        name.setDisable(!viewModel.mayWrite());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        rows.getStyleClass().add("saved-rows");
        Label heading = Texts.label(messages.text("search.saved"), "facet-heading");
        getChildren().addAll(heading, rows, name);
        saved.subscribe(now -> show());
        viewModel.selected().when(Shown.of(this)).subscribe(place -> show());
    }

    /** Asks for the name, and offers the query. */
    void begin() {
        if (viewModel.mayWrite()) {
            ask(false, new FacetWords(messages).words(found.request().get()));
        }
    }

    /** Asks for another name of the current one. */
    void beginRename() {
        viewModel.current().ifPresent(current -> ask(true, current.search().name()));
    }

    private void ask(boolean renames, String offered) {
        isRenaming = renames;
        String key = renames ? "search.saved-rename" : "search.saved-name";
        name.setPromptText(messages.text(key));
        name.setAccessibleText(messages.text(key));
        name.setText(offered);
        name.requestFocus();
        name.selectAll();
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> take(name.getText());
            case ESCAPE -> {}
            default -> {
                return;
            }
        }
        name.clear();
        key.consume();
        leave.run();
    }

    private void take(String typed) {
        if (isRenaming) {
            viewModel.rename(typed);
        } else {
            viewModel.save(typed);
        }
        isRenaming = false;
        name.setPromptText(messages.text("search.saved-name"));
    }

    private void show() {
        rows.getChildren().clear();
        for (int place = 0; place < viewModel.saved().size(); place++) {
            rows.getChildren().add(row(place, viewModel.saved().get(place)));
        }
        if (viewModel.saved().isEmpty()) {
            Label none = Texts.wrapping(new Label(messages.text("search.saved-none")));
            none.getStyleClass().add("form-hint");
            none.setMinHeight(USE_PREF_SIZE);
            rows.getChildren().add(none);
        }
    }

    private RowButton row(int place, SavedCount saved) {
        Label words = Texts.label(saved.search().name(), "saved-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label total = new Label(messages.text("search.count", saved.total()));
        total.getStyleClass().add("facet-count");
        total.setMinWidth(USE_PREF_SIZE);
        String told =
                messages.text(
                        "search.saved-row", saved.search().name(), saved.total(), saved.unseen());
        RowButton row =
                new RowButton(told, () -> viewModel.open(place), words, alert(saved), total);
        row.explain(told);
        row.getStyleClass().add("saved-row");
        if (place == viewModel.selected().get()) {
            row.getStyleClass().add("current");
        }
        return row;
    }

    private Node alert(SavedCount saved) {
        Label alert = new Label(messages.text("search.unseen", saved.unseen()));
        alert.getStyleClass().add("unseen");
        alert.setMinWidth(USE_PREF_SIZE);
        alert.visibleProperty().bind(Bindings.createBooleanBinding(() -> saved.unseen() > 0));
        alert.managedProperty().bind(alert.visibleProperty());
        return alert;
    }
}
