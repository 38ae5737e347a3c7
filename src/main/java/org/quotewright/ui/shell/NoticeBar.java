package org.quotewright.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.control.ActionButton;
import org.quotewright.ui.common.control.Texts;

/** What happened, what is safe and what to do; the technical words are one click away. */
final class NoticeBar extends VBox {

    private final Label happened = new Label();
    private final Label advice = new Label();
    private final Button more;
    private final Button copy;
    private final TextArea details = new TextArea();
    private final HBox offer = new HBox();
    private final Actions actions;
    private final Messages messages;

    NoticeBar(Notices notices, Actions actions, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("notice");
        setId("notice");
        happened.getStyleClass().add("notice-happened");
        Texts.wrapping(advice);
        Texts.wrapping(happened);
        more = button(messages.text("notice.details"), this::toggleDetails);
        copy = button(messages.text("notice.copy"), this::copyDetails);
        copy.setId("notice-copy");
        Button close = button(messages.text("notice.dismiss"), notices::dismiss);
        close.setId("notice-dismiss");
        happened.setMinHeight(USE_PREF_SIZE);
        advice.setMinHeight(USE_PREF_SIZE);
        offer.getStyleClass().add("notice-offer");
        VBox words = new VBox(happened, advice, offer);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, more, copy, close);
        line.getStyleClass().add("notice-line");
        details.setEditable(false);
        details.setAccessibleText(messages.text("notice.details"));
        details.getStyleClass().add("notice-details");
        details.setPrefRowCount(8);
        getChildren().addAll(line, details);
        notices.current().subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        setManaged(notice.isPresent());
        notice.ifPresent(this::show);
    }

    private void show(Notice notice) {
        getStyleClass().setAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        happened.setText(notice.happened());
        String words =
                Stream.of(notice.safe(), notice.todo())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        advice.setText(words);
        advice.setManaged(!words.isEmpty());
        details.setText(notice.details());
        offer.getChildren()
                .setAll(
                        notice.command().stream()
                                .map(id -> new ActionButton(actions.named(id), messages))
                                .toList());
        offer.setManaged(notice.command().isPresent());
        offer.setVisible(notice.command().isPresent());
        more.setVisible(!notice.details().isEmpty());
        more.setManaged(!notice.details().isEmpty());
        showDetails(false);
    }

    private void copyDetails() {
        ClipboardContent content = new ClipboardContent();
        content.putString(happened.getText() + "\n" + details.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void toggleDetails() {
        showDetails(!details.isVisible());
    }

    private void showDetails(boolean shown) {
        details.setVisible(shown);
        details.setManaged(shown);
        copy.setVisible(shown);
        copy.setManaged(shown);
    }

    private static Button button(String words, Runnable handler) {
        Button button = new Button(words);
        button.getStyleClass().setAll("bare-button", "link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(clicked -> handler.run());
        return button;
    }
}
