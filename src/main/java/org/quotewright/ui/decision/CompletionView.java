package org.quotewright.ui.decision;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;

/** The box that completes names: Enter takes the marked one, Esc closes. */
final class CompletionView extends VBox {

    private static final double ROW = 2.9;

    private final TextField field = new TextField();
    private final ListView<Completion.Offer> list = new ListView<>();
    private final CompletionViewModel viewModel;
    private final Runnable leave;

    CompletionView(CompletionViewModel viewModel, Messages messages, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        getStyleClass().add("completion");
        field.setId("completion");
        field.textProperty().bindBidirectional(viewModel.typed());
        field.promptTextProperty().bind(viewModel.prompt());
        field.accessibleTextProperty().bind(viewModel.prompt());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setItems(viewModel.offers());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new OfferCell(messages, this::take));
        viewModel
                .selected()
                .subscribe(place -> list.getSelectionModel().clearAndSelect(place.intValue()));
        list.prefHeightProperty().bind(rowsHeight());
        getChildren().addAll(field, list);
        visibleProperty().bind(viewModel.open());
        managedProperty().bind(viewModel.open());
        viewModel.open().subscribe(this::focusOn);
        setMaxHeight(USE_PREF_SIZE);
    }

    private DoubleBinding rowsHeight() {
        return Bindings.createDoubleBinding(
                () -> viewModel.offers().size() * ROW * field.getFont().getSize() + 10,
                viewModel.offers(),
                field.fontProperty());
    }

    private void focusOn(boolean open) {
        if (open) {
            field.requestFocus();
        } else if (field.isFocused()) {
            leave.run();
        }
    }

    private void take(Completion.Offer offer) {
        viewModel.take(offer);
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> viewModel.step(1);
            case UP -> viewModel.step(-1);
            case ENTER -> viewModel.take();
            case ESCAPE -> viewModel.close();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
