package org.quotewright.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Verdict;
import org.quotewright.ui.common.control.StateShape;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/**
 * The mark of one quotation in the right margin; its shape says how far the review has come, a flag
 * beside it that it is flagged.
 */
final class QuoteMark extends HBox {

    private static final double WITH_FLAG = 1.65;

    private final StateShape shape = new StateShape();
    private final StateShape flag = StateShape.flag();
    private ColouredQuote quote;

    QuoteMark() {
        StackPane cell = new StackPane(shape);
        cell.getStyleClass().add("state-cell");
        getChildren().setAll(cell, flag);
        setAlignment(Pos.CENTER_LEFT);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(RowContent.Mark mark) {
        quote = mark.quote();
        Verdict verdict = quote.reviewed().verdict();
        Styles.set(this, classes(verdict));
        shape.show(verdict);
        flag.setVisible(verdict.flagged());
        flag.setManaged(verdict.flagged());
        setAccessibleText(mark.words());
        Texts.tipOn(this, mark.words());
    }

    private static String[] classes(Verdict verdict) {
        String state = StateShape.name(verdict);
        return verdict.flagged()
                ? new String[] {"quote-mark", state, "flagged"}
                : new String[] {"quote-mark", state};
    }

    /** How wide it is where a mark without a flag is as wide as this. */
    double width(double size) {
        return flag.isManaged() ? WITH_FLAG * size : size;
    }

    QuoteId quote() {
        return quote.id();
    }

    ColouredQuote coloured() {
        return quote;
    }
}
