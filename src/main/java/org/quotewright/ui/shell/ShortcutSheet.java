package org.quotewright.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Action;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.action.KeyNames;
import org.quotewright.ui.common.control.KeyCap;

/** Every command with its keys, made from the list of actions; its columns wrap. */
public final class ShortcutSheet extends FlowPane {

    private static final int COLUMNS = 3;

    /** A group of nine that are told in one line: from the first key to the last. */
    private static final String CANDIDATES = "choose";

    public ShortcutSheet(Actions actions, Messages messages) {
        getStyleClass().add("shortcut-sheet");
        List<VBox> columns = Stream.generate(VBox::new).limit(COLUMNS).toList();
        columns.forEach(column -> column.getStyleClass().add("shortcut-column"));
        int all = actions.groups().stream().mapToInt(group -> size(actions, group)).sum();
        int placed = 0;
        for (String group : actions.groups()) {
            int middle = placed + size(actions, group) / 2;
            columns.get(middle * COLUMNS / all)
                    .getChildren()
                    .addAll(
                            heading(messages.text("actions." + group)),
                            lines(actions, group, messages));
            placed += size(actions, group);
        }
        columns.stream()
                .filter(column -> !column.getChildren().isEmpty())
                .forEach(getChildren()::add);
    }

    /** All columns beside each other. */
    @Override
    protected double computePrefWidth(double height) {
        double columns =
                getChildren().stream()
                        .mapToDouble(each -> Math.max(each.minWidth(-1), each.prefWidth(-1)))
                        .sum();
        double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
        return snappedLeftInset() + Math.ceil(columns + gaps) + snappedRightInset();
    }

    private static int size(Actions actions, String group) {
        return group.equals(CANDIDATES) ? 1 : actions.in(group).size();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private static GridPane lines(Actions actions, String group, Messages messages) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("shortcut-lines");
        List<Action> members = actions.in(group);
        if (group.equals(CANDIDATES)) {
            HBox both = keys(members.getFirst(), messages);
            both.getChildren().add(new Label("–"));
            both.getChildren().addAll(keys(members.getLast(), messages).getChildren());
            addLine(lines, messages.text("shortcuts.candidates"), both);
            return lines;
        }
        for (Action action : members) {
            addLine(lines, messages.text(action.nameKey()), keys(action, messages));
        }
        return lines;
    }

    private static void addLine(GridPane lines, String words, HBox keys) {
        Label name = new Label(words);
        GridPane.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        lines.addRow(lines.getRowCount(), name, keys);
    }

    private static HBox keys(Action action, Messages messages) {
        HBox keys = new HBox();
        keys.getStyleClass().add("shortcut-keys");
        new KeyNames(messages)
                .all(action).stream().map(KeyCap::new).forEach(keys.getChildren()::add);
        return keys;
    }
}
