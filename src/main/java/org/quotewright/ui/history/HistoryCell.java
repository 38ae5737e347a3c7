package org.quotewright.ui.history;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.log.Change;

/** A decision in the list: when and who, what, about which words, and what it changed. */
final class HistoryCell extends ListCell<HistoryRow> {

    private final Messages messages;

    HistoryCell(Messages messages, IntConsumer select, Runnable open) {
        this.messages = messages;
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                select.accept(getIndex());
                if (clicked.getClickCount() == 2) {
                    open.run();
                }
            }
        });
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : content(row));
    }

    private Region content(HistoryRow row) {
        VBox what = new VBox();
        if (row.isFirst()) {
            what.getChildren().add(heading(row));
        }
        if (!row.words().isEmpty()) {
            what.getChildren().add(about(row));
        }
        what.getStyleClass().add("log-what");
        row.changes().stream().map(HistoryCell::change).forEach(what.getChildren()::add);
        if (!row.why().isBlank()) {
            String why = messages.text("history.why", row.why());
            what.getChildren().add(Texts.label(why, "log-why"));
        }
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        HBox content = new HBox(margin(row), what);
        content.getStyleClass().add("log-row");
        if (row.isFirst()) {
            content.getStyleClass().add("first");
        }
        return content;
    }

    private static VBox margin(HistoryRow row) {
        VBox margin = new VBox();
        margin.getStyleClass().add("log-margin");
        if (row.isFirst()) {
            margin.getChildren()
                    .addAll(Texts.label(row.when(), "log-when"), Texts.label(row.who(), "log-who"));
        }
        return margin;
    }

    private Node heading(HistoryRow row) {
        Label what = new Label(row.what());
        what.getStyleClass().add("log-heading");
        FlowPane heading = new FlowPane(what);
        heading.getStyleClass().add("log-line");
        if (row.isTakenBack()) {
            Label taken = new Label(messages.text("history.taken-back-tag"));
            taken.getStyleClass().add("tag");
            heading.getChildren().add(taken);
        }
        return heading;
    }

    private static Node about(HistoryRow row) {
        VBox about = new VBox(Texts.wrapping(Texts.label(row.words(), "log-words")));
        if (!row.article().isEmpty()) {
            about.getChildren().add(Texts.inFull(row.article(), "log-article"));
        }
        return about;
    }

    private static Node change(Change change) {
        return Texts.paragraph(change.sentence(), "log-change");
    }
}
