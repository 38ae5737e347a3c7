package org.quotewright.ui.search;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.Scripts;
import org.quotewright.ui.common.control.StateMark;
import org.quotewright.ui.common.control.Texts;

/** A result: the words with what was found marked, who said them, and where. */
final class ResultCell extends ListCell<ResultCard> {

    private static final int MOST = 320;

    ResultCell(Consumer<ResultCard> open) {
        setPrefWidth(0);
        setOnMouseClicked(clicked -> {
            if (!isEmpty()) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(ResultCard card, boolean empty) {
        super.updateItem(card, empty);
        setGraphic(empty || card == null ? null : content(card));
    }

    private static HBox content(ResultCard card) {
        VBox words =
                new VBox(snippet(card), speaker(card), Texts.label(card.source(), "result-source"));
        words.getStyleClass().add("result-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label state = new Label(card.stateWords(), new StateMark(card.state(), false));
        state.getStyleClass().add("state-words");
        state.setMinWidth(Label.USE_PREF_SIZE);
        HBox content =
                new HBox(new InitialsDisc(card.by().principal(), card.by().colour()), words, state);
        content.getStyleClass().add("result-card");
        return content;
    }

    private static HBox speaker(ResultCard card) {
        HBox line = new HBox(Texts.label(card.by().names(), "result-speaker"));
        line.getStyleClass().add("result-line");
        if (!card.by().organisations().isBlank()) {
            line.getChildren().add(Texts.label(card.by().organisations(), "result-organisation"));
        }
        return line;
    }

    private static TextFlow snippet(ResultCard card) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("result-snippet");
        int length = 0;
        for (ResultCard.Part part : card.snippet()) {
            if (length > MOST) {
                break;
            }
            pieces(part.text().replaceAll("\\s++", " "))
                    .map(words -> text(words, part.isHit()))
                    .forEach(flow.getChildren()::add);
            length += part.text().length();
        }
        return flow;
    }

    /** Word by word from right to left: JavaFX 26 fails on breaking a longer stretch. */
    private static Stream<String> pieces(String words) {
        return Scripts.isBidirectional(words) ? Stream.of(words.split("(?<= )")) : Stream.of(words);
    }

    private static Text text(String words, boolean isHit) {
        Text text = new Text(words);
        text.getStyleClass().add(isHit ? "hit" : "plain");
        return text;
    }
}
