package org.quotewright.ui.search;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.desk.Completion;

/** A line below the results in which another speaker is named; shown while that is done. */
final class SpeakerLine extends VBox {

    private static final double ROW = 2.1;

    private final TextField field = new TextField();
    private final ListView<Completion.Offer> offers = new ListView<>();
    private final SpeakerChoice choice;
    private final Messages messages;
    private final Runnable leave;

    /**
     * @param leave gives the focus to the results
     */
    SpeakerLine(SpeakerChoice choice, Messages messages, Runnable leave) {
        this.choice = choice;
        this.messages = messages;
        this.leave = leave;
        getStyleClass().add("query-line");
        field.setId("found-speaker");
        field.setPromptText(messages.text("search.speaker"));
        field.setAccessibleText(messages.text("search.speaker"));
        field.textProperty().bindBidirectional(choice.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty().subscribe(this::show);
        offers.setId("found-speakers");
        offers.getStyleClass().add("completions");
        offers.setFocusTraversable(false);
        offers.setItems(choice.offers());
        offers.setCellFactory(view -> new Row());
        choice.offers().subscribe(this::resize);
        choice.selected()
                .subscribe(place -> offers.getSelectionModel().clearAndSelect(place.intValue()));
        getChildren().addAll(field, offers);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void begin() {
        choice.begin();
        setVisible(true);
        field.requestFocus();
    }

    /** The first focus is none. */
    private void show(boolean focused) {
        if (!focused && getScene() != null && !offers.isFocused()) {
            setVisible(false);
        }
    }

    private void resize() {
        offers.setStyle("-fx-pref-height: " + (choice.offers().size() * ROW + 0.6) + "em;");
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> choice.step(1);
            case UP -> choice.step(-1);
            case ENTER -> {
                choice.take();
                leave.run();
            }
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take(int place) {
        choice.selected().set(place);
        choice.take();
        leave.run();
    }

    /** A name, known or new; a click takes it. */
    private final class Row extends ListCell<Completion.Offer> {

        private Row() {
            setPrefWidth(0);
            setOnMousePressed(pressed -> {
                if (!isEmpty()) {
                    take(getIndex());
                }
            });
        }

        @Override
        protected void updateItem(Completion.Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setGraphic(empty || offer == null ? null : name(offer));
        }

        private HBox name(Completion.Offer offer) {
            String words =
                    offer.isNew() ? messages.text("decision.add", offer.name()) : offer.name();
            HBox row = new HBox(Texts.label(words, "completion-words"));
            row.getStyleClass().add("completion-row");
            return row;
        }
    }
}
