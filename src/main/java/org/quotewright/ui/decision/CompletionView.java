package org.quotewright.ui.decision;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Completion;

/** The box that completes names: Enter takes the marked one, Esc closes. */
final class CompletionView extends VBox {

    private static final double ROW = 2.9;
    private static final int LEAST_ROWS = 3;

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
        list.setId("offers");
        viewModel.selected().subscribe(place -> select(place.intValue()));
        list.prefHeightProperty().bind(rowsHeight());
        // rows of estimated heights are scrolled to a wrong place
        list.fixedCellSizeProperty().bind(field.fontProperty().map(font -> ROW * font.getSize()));
        getChildren().addAll(field, list);
        visibleProperty().bind(viewModel.open());
        managedProperty().bind(viewModel.open());
        viewModel.open().subscribe(this::focusOn);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** All rows where the pane has room for them below this; else they scroll, never too few. */
    void fitInto(ScrollPane pane) {
        Runnable fit = () -> list.setMaxHeight(Math.max(height(LEAST_ROWS), room(pane)));
        Stream.of(
                        pane.viewportBoundsProperty(),
                        layoutYProperty(),
                        list.layoutYProperty(),
                        field.fontProperty())
                .forEach(measure -> measure.subscribe(fit));
        fit.run();
    }

    private double room(ScrollPane pane) {
        double above = getLayoutY() + list.getLayoutY() + getInsets().getBottom();
        return pane.getViewportBounds().getHeight() - above;
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - 1));
    }

    private DoubleBinding rowsHeight() {
        return Bindings.createDoubleBinding(
                () -> height(viewModel.offers().size()), viewModel.offers(), field.fontProperty());
    }

    private double height(int rows) {
        return rows * ROW * field.getFont().getSize() + 10;
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
