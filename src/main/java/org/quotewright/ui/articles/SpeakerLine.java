package org.quotewright.ui.articles;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.RowButton;
import org.quotewright.ui.common.control.Texts;

/** A speaker with disc, name, organisation and number of quotations; only the disc when folded. */
final class SpeakerLine {

    private SpeakerLine() {}

    static RowButton of(SpeakerRow row, boolean folded, Runnable select) {
        String name = row.speaker().name();
        RowButton line = new RowButton(name, select, new InitialsDisc(name, row.colour()));
        line.getStyleClass().addAll("article-line", "speaker-line");
        if (folded) {
            line.explain(name);
        } else {
            addWords(line, row);
        }
        return line;
    }

    private static void addWords(RowButton line, SpeakerRow row) {
        Label count = new Label(String.valueOf(row.quotes()));
        count.getStyleClass().add("article-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        VBox words = new VBox(Texts.label(row.speaker().name(), "speaker-name"));
        words.setAlignment(Pos.CENTER_LEFT);
        if (!row.detail().isBlank()) {
            words.getChildren().add(Texts.label(row.detail(), "article-detail"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().addAll(words, count);
    }
}
