package org.quotewright.ui.reader;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.ui.common.control.Texts;

/** One row of the sheet: words, margins, and over the heading the sheet's upper edge. */
final class RowNode extends Region {

    private final WordsPane words = new WordsPane();
    private final SheetTop top = new SheetTop();
    private final Label facts = Texts.wrapping(new Label());
    private final LeftMargin left = new LeftMargin();
    private final RightMargin right = new RightMargin();
    private RowContent content = RowContent.NONE;
    private Measures measures = Measures.NONE;

    RowNode() {
        facts.getStyleClass().setAll("article-facts");
        top.setVisible(false);
        facts.setVisible(false);
        getChildren().addAll(top, facts, left, words, right);
    }

    boolean isShowing(RowContent other) {
        return content.equals(other);
    }

    /** Where its words stand in the article's text; empty for a heading that it does not hold. */
    Optional<Span> span() {
        return content.row().span();
    }

    void show(RowContent shown) {
        content = shown;
        words.show(shown.row(), shown.quotes());
        left.show(shown.voices());
        right.show(shown.marks());
        facts.setText(shown.facts());
        facts.setNodeOrientation(words.getNodeOrientation());
        top.setVisible(shown.row().heading());
        facts.setVisible(shown.row().heading());
        requestLayout();
    }

    WordsPane words() {
        return words;
    }

    void setMeasures(Measures taken) {
        measures = taken;
        words.setMeasures(taken);
        requestLayout();
    }

    /** The unit of the article's text at a point of this node. */
    OptionalInt offsetAt(Point2D point) {
        return content.row().span().isEmpty()
                ? OptionalInt.empty()
                : words.offsetAt(words.parentToLocal(point));
    }

    OptionalInt insertionAt(Point2D point) {
        return content.row().span().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(words.insertionAt(words.parentToLocal(point)));
    }

    Optional<QuoteId> markAt(Point2D point) {
        return right.markAt(point);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = rowHeight();
        if (content.row().heading()) {
            height += headingTop() + 0.45 * measures.em() + facts.prefHeight(measures.textWidth());
        }
        return Math.ceil(height + below());
    }

    @Override
    protected void layoutChildren() {
        double y = content.row().heading() ? headingTop() : 0;
        double height = words.prefHeight(measures.textWidth());
        words.resizeRelocate(measures.textLeft(), y, measures.textWidth(), height);
        words.layout();
        if (content.row().heading()) {
            top.place(measures);
            double factsHeight = facts.prefHeight(measures.textWidth());
            facts.resizeRelocate(
                    measures.textLeft(),
                    y + height + 0.45 * measures.em(),
                    measures.textWidth(),
                    factsHeight);
        }
        left.place(words, measures);
        right.place(words, measures);
    }

    private double rowHeight() {
        return Math.max(words.prefHeight(measures.textWidth()), left.heightInEm() * measures.em());
    }

    private double headingTop() {
        return Math.round(measures.above() + 2.4 * measures.em());
    }

    private double below() {
        if (content.last()) {
            return 4 * measures.em();
        }
        if (content.row().heading()) {
            return 1.3 * measures.em();
        }
        return content.carriedOn() ? 0 : measures.paragraphGap();
    }
}
