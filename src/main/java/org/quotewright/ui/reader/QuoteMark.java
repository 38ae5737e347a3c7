package org.quotewright.ui.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Verdict;
import org.quotewright.ui.common.control.StateShape;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** The mark of one quotation in the right margin; its shape says how far the review has come. */
final class QuoteMark extends StackPane {

    private final StateShape shape = new StateShape();
    private ColouredQuote quote;

    QuoteMark() {
        getChildren().setAll(shape);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(RowContent.Mark mark) {
        quote = mark.quote();
        Verdict verdict = quote.reviewed().verdict();
        Styles.set(this, "quote-mark", StateShape.name(verdict));
        shape.show(verdict);
        setAccessibleText(mark.words());
        Texts.tipOn(this, mark.words());
    }

    QuoteId quote() {
        return quote.id();
    }

    ColouredQuote coloured() {
        return quote;
    }
}
