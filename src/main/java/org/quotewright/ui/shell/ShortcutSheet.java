package org.quotewright.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.KeyCap;

/** Every command with its keys, made from the list of actions. */
public final class ShortcutSheet extends HBox {

    private static final int COLUMNS = 3;

    public ShortcutSheet(Actions actions, Messages messages) {
        getStyleClass().add("shortcut-sheet");
        List<VBox> columns = Stream.generate(VBox::new).limit(COLUMNS).toList();
        columns.forEach(column -> column.getStyleClass().add("shortcut-column"));
        int placed = 0;
        for (String group : actions.groups()) {
            int middle = placed + actions.in(group).size() / 2;
            columns.get(middle * COLUMNS / actions.all().size())
                    .getChildren()
                    .addAll(
                            heading(messages.text("actions." + group)),
                            lines(actions, group, messages));
            placed += actions.in(group).size();
        }
        getChildren().addAll(columns);
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private static GridPane lines(Actions actions, String group, Messages messages) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("shortcut-lines");
        for (Action action : actions.in(group)) {
            Label name = new Label(messages.text(action.nameKey()));
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            lines.addRow(lines.getRowCount(), name, keys(action, messages));
        }
        return lines;
    }

    private static HBox keys(Action action, Messages messages) {
        HBox keys = new HBox();
        keys.getStyleClass().add("shortcut-keys");
        new KeyNames(messages)
                .all(action).stream().map(KeyCap::new).forEach(keys.getChildren()::add);
        return keys;
    }
}
