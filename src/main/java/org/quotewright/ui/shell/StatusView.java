package org.quotewright.ui.shell;

import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quotewright.review.Session;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.ConfidenceBar;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.desk.Steps;
import org.quotewright.ui.common.desk.TaskList;

/** The status line: progress on the left, an import if one runs, and three quiet facts. */
final class StatusView extends FittedLine {

    StatusView(ShellView.Frame frame, Session session, Messages messages) {
        StatusViewModel status = frame.status();
        getStyleClass().add("status");
        setId("status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ConfidenceBar bar = new ConfidenceBar();
        bar.getStyleClass().add("progress");
        status.share().subscribe(share -> bar.show(share.doubleValue()));
        Label verified = fact("status-verified", status.verified());
        Label corrected = plain("status-corrected", status.corrected());
        Label rejected = plain("status-rejected", status.rejected());
        Label remaining = plain("status-remaining", status.remaining());
        Label connection = connection(frame.tasks(), messages);
        Label analyst = plain("status-analyst", frame.analyst());
        getChildren()
                .addAll(
                        verified,
                        bar,
                        corrected,
                        rejected,
                        remaining,
                        allDecided(status),
                        gap,
                        new TasksBar(frame.tasks(), messages));
        if (session.readOnly()) {
            getChildren().add(whole(plain(messages.text("status.read-only"))));
        } else {
            getChildren().add(saved(status));
        }
        getChildren().addAll(connection, analyst);
        letGo(bar, new SimpleBooleanProperty(true));
        letGo(analyst, analyst.textProperty().isNotEmpty());
        letGo(remaining, remaining.textProperty().isNotEmpty());
        letGo(rejected, rejected.textProperty().isNotEmpty());
        letGo(corrected, corrected.textProperty().isNotEmpty());
        letGo(connection, connection.textProperty().isNotEmpty());
    }

    /** Offline, but for the moment in which a page is fetched. */
    private static Label connection(TaskList tasks, Messages messages) {
        Label label = whole(plain(""));
        label.setId("status-connection");
        tasks.connectedTo()
                .subscribe(host -> {
                    label.setText(
                            host.isEmpty()
                                    ? messages.text("status.offline")
                                    : messages.text("status.connected", host));
                    Styles.set(label, "label", host.isEmpty() ? "offline" : "connected");
                });
        return label;
    }

    private static Label fact(String id, ObservableStringValue words) {
        Label label = plain(id, words);
        showOnly(label, label.textProperty().isNotEmpty());
        return label;
    }

    private static Label plain(String id, ObservableStringValue words) {
        Label label = whole(plain(""));
        label.setId(id);
        label.textProperty().bind(words);
        return label;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label allDecided(StatusViewModel status) {
        Label label = fact("status-all-decided", status.allDecided());
        label.getStyleClass().add("all-decided");
        return label;
    }

    private static Label plain(String words) {
        return Texts.label(words);
    }

    private static Label saved(StatusViewModel status) {
        Label label = fact("status-saved", status.savedWords());
        status.saved().subscribe(state -> Styles.set(label, "label", styleClass(state)));
        return label;
    }

    private static String styleClass(Steps.Saved state) {
        return "saved-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void showOnly(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
