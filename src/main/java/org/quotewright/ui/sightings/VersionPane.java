package org.quotewright.ui.sightings;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quotewright.review.sightings.WordDifference.Kind;
import org.quotewright.review.sightings.WordDifference.Piece;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.control.Texts;

/** One version, its words set against those that most agree on. */
final class VersionPane extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    VersionPane(SightingRow row, Messages messages, Runnable select) {
        getStyleClass().add("version");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(row.place() + ", " + row.by());
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.text("action.sightings.tick"));
        box.selectedProperty().bindBidirectional(row.ticked());
        TextFlow words = new TextFlow();
        words.getStyleClass().add("version-words");
        row.pieces().forEach(piece -> words.getChildren().addAll(text(piece), new Text(" ")));
        VBox content =
                new VBox(
                        Texts.inFull(row.by(), "version-by"),
                        words,
                        Texts.inFull(row.place(), "version-place"));
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(box, content);
        setOnMouseClicked(clicked -> select.run());
    }

    void select(boolean isSelected) {
        pseudoClassStateChanged(SELECTED, isSelected);
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.words());
        text.getStyleClass().add(style(piece.kind()));
        text.setStrikethrough(piece.kind() == Kind.LEFT_OUT);
        text.setUnderline(piece.kind() == Kind.ADDED);
        return text;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case SAME -> "same";
            case ADDED -> "added";
            case LEFT_OUT -> "left-out";
        };
    }
}
