package org.quotewright.ui.commands;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;

/** The palette over the desk: Enter starts the marked command, Esc closes. */
public final class PaletteView extends VBox {

    private final CustomTextField field = new CustomTextField();
    private final ListView<Action> list = new ListView<>();
    private final PaletteViewModel viewModel;
    private final Runnable leave;

    /**
     * @param leave gives the focus back to the desk
     */
    public PaletteView(PaletteViewModel viewModel, Messages messages, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        getStyleClass().addAll("search-results", "palette");
        setId("palette");
        field.setId("palette-words");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        field.textProperty().bindBidirectional(viewModel.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        field.focusedProperty().addListener((focus, before, now) -> closeWithoutFocus(now));
        list.setId("palette-commands");
        list.setItems(viewModel.rows());
        list.setFocusTraversable(false);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setCellFactory(view -> new CommandCell(messages, viewModel::take));
        list.setPlaceholder(nothing(messages));
        viewModel.selected().subscribe(place -> select(place.intValue()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        visibleProperty().bind(viewModel.open());
        managedProperty().bind(viewModel.open());
        viewModel.open().addListener((open, before, now) -> focusOn(now));
    }

    private void focusOn(boolean open) {
        if (open) {
            field.requestFocus();
        } else if (field.isFocused()) {
            leave.run();
        }
    }

    /** A click elsewhere closes; one into the list does not, as the list takes no focus. */
    private void closeWithoutFocus(boolean focused) {
        if (!focused && viewModel.open().get() && !list.isFocused()) {
            viewModel.close();
        }
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        if (place >= 0) {
            list.scrollTo(Math.max(0, place - 2));
        }
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

    private static Label nothing(Messages messages) {
        Label label = new Label(messages.text("palette.nothing"));
        label.getStyleClass().add("empty-words");
        label.setWrapText(true);
        return label;
    }
}
