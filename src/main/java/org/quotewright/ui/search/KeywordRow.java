package org.quotewright.ui.search;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line with its keyword in the column of all keywords; what has no room is cut off. */
final class KeywordRow extends Region {

    private static final double COLUMN = 0.45;

    private final TextFlow before;
    private final TextFlow word;
    private final TextFlow after;

    KeywordRow(KeywordLine line) {
        getStyleClass().add("keyword-row");
        before = flow(line.before(), false);
        word = flow(line.word(), true);
        after = flow(line.after(), false);
        getChildren().addAll(before, word, after);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private static TextFlow flow(List<KeywordLine.Piece> pieces, boolean isHit) {
        TextFlow flow = new TextFlow();
        for (KeywordLine.Piece piece : pieces) {
            Passages.pieces(piece.text())
                    .map(Text::new)
                    .forEach(text -> {
                        text.getStyleClass().add(piece.isOwn() ? "own" : "around");
                        if (isHit) {
                            text.getStyleClass().add("hit");
                        }
                        flow.getChildren().add(text);
                    });
        }
        return flow;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(
                Math.max(
                        word.prefHeight(-1),
                        Math.max(before.prefHeight(-1), after.prefHeight(-1))));
    }

    @Override
    protected void layoutChildren() {
        double width = width(word);
        double column = width == 0 ? 0 : Math.floor(getWidth() * COLUMN);
        place(before, column - width(before));
        place(word, column);
        place(after, column + width);
    }

    /** As wide as it needs, so that no line breaks. */
    private void place(TextFlow flow, double x) {
        flow.resizeRelocate(x, 0, width(flow) + 1, getHeight());
    }

    private static double width(TextFlow flow) {
        return Math.ceil(flow.prefWidth(-1));
    }
}
