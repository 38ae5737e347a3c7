package org.quotewright.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.quotewright.model.Span;

/** A cell of the sheet; it is given row after row as the sheet scrolls. */
final class ParagraphCell extends Region {

    private final ReaderViewModel reader;
    private final ReaderWords words;
    private final RowNode node = new RowNode();
    private int row;

    ParagraphCell(ReaderViewModel reader, ReaderWords words) {
        this.reader = reader;
        this.words = words;
        getStyleClass().setAll("paragraph-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setManaged(false);
        getChildren().setAll(node);
    }

    RowNode node() {
        return node;
    }

    int row() {
        return row;
    }

    void setRow(int index) {
        row = index;
        show();
    }

    void setMeasures(Measures measures) {
        node.setMeasures(measures);
        requestLayout();
    }

    /**
     * Shows the row, and again after a decision only where that changed what stands in it.
     *
     * @return whether anything stands in it that did not before
     */
    boolean show() {
        Optional<Sheet> sheet = reader.sheetProperty().get();
        return sheet.filter(open -> row < open.rows().size()).map(this::show).orElse(false);
    }

    /** The boxes of words of this row, in the parent of this cell. */
    List<Rectangle2D> boxesOf(Span span) {
        return node.words().boxes(span).stream().map(this::inParent).toList();
    }

    void emphasise() {
        Optional<Span> here = node.span();
        node.words()
                .emphasise(
                        reader.selectedEmphasis().filter(lit -> here.filter(lit::isIn).isPresent()),
                        reader.hoveredEmphasis().filter(lit -> here.filter(lit::isIn).isPresent()));
    }

    void mark() {
        Optional<Span> here = node.span();
        node.words()
                .mark(
                        reader.markedWordsProperty()
                                .get()
                                .filter(marked -> here.filter(marked::overlaps).isPresent()),
                        here.filter(this::holdsCaret).isPresent()
                                ? reader.caretProperty().get()
                                : OptionalInt.empty());
    }

    private boolean holdsCaret(Span here) {
        OptionalInt caret = reader.caretProperty().get();
        return caret.isPresent()
                && here.begin() <= caret.getAsInt()
                && caret.getAsInt() <= here.end();
    }

    @Override
    protected double computePrefHeight(double width) {
        return node.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        node.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Words from right to left have mirrored places of their own. */
    private Rectangle2D inParent(Rectangle2D box) {
        Bounds own = new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        Bounds outer = localToParent(node.words().localToParent(own));
        return new Rectangle2D(
                outer.getMinX(), outer.getMinY(), outer.getWidth(), outer.getHeight());
    }

    private boolean show(Sheet sheet) {
        RowContent content = RowContent.of(sheet, row, words);
        boolean isOther = !node.isShowing(content);
        if (isOther) {
            node.show(content);
            setAccessibleText(content.row().words());
            requestLayout();
        }
        emphasise();
        mark();
        return isOther;
    }
}
