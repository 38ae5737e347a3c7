package org.quotewright.ui.shell;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quotewright.ui.common.Look;

/**
 * Three columns. In a window too narrow for them the left one folds, and in a narrower one the
 * right one becomes a drawer: beside the article while there is room, else over it. What is too
 * narrow grows with the zoom.
 */
final class Columns extends StackPane {

    private static final double FOLDS = 1100;
    private static final double DRAWER = 900;
    private static final double OVER = 700;

    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final BooleanBinding narrow;
    private final BooleanBinding narrowest;
    private final BooleanBinding roomless;
    private final HBox row = new HBox();
    private final Region right;
    private final Region handle;

    /**
     * @param handle pulls the drawer out and pushes it back: it keeps its place meanwhile
     */
    Columns(Region left, Node middle, Region right, Region handle, Look look) {
        this.right = right;
        this.handle = handle;
        this.narrow = widthProperty().divide(look.zoom()).lessThan(FOLDS);
        this.narrowest = widthProperty().divide(look.zoom()).lessThan(DRAWER);
        this.roomless = widthProperty().divide(look.zoom()).lessThan(OVER);
        HBox.setHgrow(middle, Priority.ALWAYS);
        row.getChildren().addAll(left, middle);
        left.setMinWidth(USE_PREF_SIZE);
        right.setMinWidth(USE_PREF_SIZE);
        handle.setMinWidth(USE_PREF_SIZE);
        handle.setMaxHeight(Double.MAX_VALUE);
        right.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(row);
        StackPane.setAlignment(right, Pos.CENTER_RIGHT);
        narrowest.subscribe(asDrawer -> place());
        roomless.subscribe(over -> place());
        drawerOpen.subscribe(open -> place());
        handle.widthProperty()
                .subscribe(width ->
                        StackPane.setMargin(right, new Insets(0, width.doubleValue(), 0, 0)));
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

    private void place() {
        row.getChildren().removeAll(right, handle);
        getChildren().remove(right);
        right.getStyleClass().removeAll("drawer", "over");
        if (!narrowest.get()) {
            row.getChildren().add(right);
            return;
        }
        if (drawerOpen.get()) {
            pull();
        }
        row.getChildren().add(handle);
    }

    private void pull() {
        right.getStyleClass().add("drawer");
        if (roomless.get()) {
            right.getStyleClass().add("over");
            getChildren().add(right);
        } else {
            row.getChildren().add(right);
        }
    }
}
