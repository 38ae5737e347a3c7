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
import org.quotewright.ui.common.control.Texts;

/** Every command with its keys, made from the list of actions; its columns wrap. */
public final class ShortcutSheet extends FlowPane {

    private static final int COLUMNS = 3;

    /** A group of nine that are told in one line: from the first key to the last. */
    private static final String CANDIDATES = "choose";

    private final List<VBox> groups;

    public ShortcutSheet(Actions actions, Messages messages) {
        getStyleClass().add("shortcut-sheet");
        groups = actions.groups().stream().map(group -> group(actions, group, messages)).toList();
        arrange(COLUMNS);
        widthProperty()
                .subscribe(width -> {
                    arrange(fitting(width.doubleValue()));
                    share(width.doubleValue());
                });
    }

    /** The columns take all of the room, so that few names go on in a second line. */
    private void share(double width) {
        int columns = getChildren().size();
        double gaps = getHgap() * (columns - 1);
        double room = width - snappedLeftInset() - snappedRightInset() - gaps;
        if (width > 0) {
            getChildren().forEach(each -> ((VBox) each).setPrefWidth(Math.floor(room / columns)));
        }
    }

    /** As many columns as have room, the groups of keys shared out among them in their order. */
    private void arrange(int columns) {
        if (columns == getChildren().size()) {
            return;
        }
        List<VBox> all = Stream.generate(VBox::new).limit(columns).toList();
        all.forEach(column -> column.getStyleClass().add("shortcut-column"));
        int lines = groups.stream().mapToInt(ShortcutSheet::lines).sum();
        int placed = 0;
        for (VBox group : groups) {
            int middle = placed + lines(group) / 2;
            all.get(middle * columns / lines).getChildren().add(group);
            placed += lines(group);
        }
        getChildren().setAll(all);
    }

    private int fitting(double width) {
        double widest =
                groups.stream()
                        .mapToDouble(each -> Math.max(each.minWidth(-1), each.prefWidth(-1)))
                        .max()
                        .orElse(0);
        double room = width - snappedLeftInset() - snappedRightInset() + getHgap();
        boolean isKnown = width > 0 && widest > 0;
        return isKnown
                ? (int) Math.max(1, Math.min(COLUMNS, Math.floor(room / (widest + getHgap()))))
                : COLUMNS;
    }

    private static int lines(VBox group) {
        return ((GridPane) group.getChildren().getLast()).getRowCount();
    }

    private static VBox group(Actions actions, String group, Messages messages) {
        VBox both =
                new VBox(
                        heading(messages.text("actions." + group)),
                        lines(actions, group, messages));
        both.getStyleClass().add("shortcut-group");
        return both;
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
        Label name = Texts.inFull(words, "shortcut-name");
        GridPane.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        lines.addRow(lines.getRowCount(), name, keys);
    }

    private static HBox keys(Action action, Messages messages) {
        HBox keys = new HBox();
        keys.getStyleClass().add("shortcut-keys");
        keys.setMinWidth(USE_PREF_SIZE);
        new KeyNames(messages)
                .all(action).stream().map(KeyCap::new).forEach(keys.getChildren()::add);
        return keys;
    }
}
