package org.quotewright.ui.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quotewright.ui.common.Look;

/**
 * Three columns. In a window too narrow for them the left one folds, and in a narrower one the
 * right one becomes a drawer; what is too narrow grows with the zoom.
 */
final class Columns extends StackPane {

    private static final double FOLDS = 1100;
    private static final double DRAWER = 900;

    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanBinding narrow;
    private final BooleanBinding narrowest;
    private final HBox row = new HBox();
    private final Region right;

    Columns(Region left, Node middle, Region right, Look look) {
        this.right = right;
        this.narrow = widthProperty().divide(look.zoom()).lessThan(FOLDS);
        this.narrowest = widthProperty().divide(look.zoom()).lessThan(DRAWER);
        HBox.setHgrow(middle, Priority.ALWAYS);
        row.getChildren().addAll(left, middle);
        left.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(USE_PREF_SIZE);
        right.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(row);
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        narrowest.subscribe(this::place);
        drawerOpen.subscribe(() -> place(narrowest.get()));
    }

    BooleanBinding isNarrow() {
        return narrow;
    }

    BooleanBinding isNarrowest() {
        return narrowest;
    }

    BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    private void place(boolean asDrawer) {
        row.getChildren().remove(right);
        getChildren().remove(right);
        right.getStyleClass().remove("drawer");
        if (!asDrawer) {
            row.getChildren().add(right);
        } else if (drawerOpen.get()) {
            right.getStyleClass().add("drawer");
            getChildren().add(right);
        }
    }
}
