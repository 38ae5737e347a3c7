package org.quotewright.ui.queue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Fills the table with its columns, each as wide as its preferred width says in comparison; one
 * that is dragged wider takes from those after it.
 */
@SuppressWarnings("rawtypes") // JavaFX asks for the raw type
final class SharedWidth extends ConstrainedColumnResizeBase
        implements Callback<ResizeFeatures, Boolean> {

    @Override
    public Boolean call(ResizeFeatures resize) {
        return resize.getColumn() == null ? share((ResizeFeatures<?>) resize) : drag(resize);
    }

    private static <S> boolean share(ResizeFeatures<S> resize) {
        List<TableColumn<S, ?>> columns = resize.getTable().getVisibleLeafColumns();
        double wanted = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double rest = resize.getContentWidth();
        for (TableColumn<S, ?> column : columns) {
            double share = resize.getContentWidth() * column.getPrefWidth() / wanted;
            double width = Math.max(column.getMinWidth(), Math.floor(share));
            resize.setColumnWidth(column, width);
            rest -= width;
        }
        TableColumn<S, ?> widest =
                Collections.max(columns, Comparator.comparing(TableColumn::getPrefWidth));
        resize.setColumnWidth(widest, widest.getWidth() + rest);
        return true;
    }

    private static boolean drag(ResizeFeatures resize) {
        return TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(resize);
    }
}
