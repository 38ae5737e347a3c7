package org.quotewright.ui.reader;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Verdict;
import org.quotewright.ui.common.control.Styles;
import org.quotewright.ui.common.control.Texts;

/** The mark of one quotation in the right margin; its shape says how far the review has come. */
final class QuoteMark extends StackPane {

    private ColouredQuote quote;

    QuoteMark() {
        Region glyph = new Region();
        glyph.getStyleClass().setAll("glyph");
        getChildren().setAll(glyph);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(RowContent.Mark mark) {
        quote = mark.quote();
        Styles.set(this, "quote-mark", shape(quote.reviewed().verdict()));
        setAccessibleText(mark.words());
        Texts.tipOn(this, mark.words());
    }

    QuoteId quote() {
        return quote.id();
    }

    ColouredQuote coloured() {
        return quote;
    }

    private static String shape(Verdict verdict) {
        if (verdict.flagged()) {
            return "flagged";
        }
        return verdict.lookAgain() ? "look-again" : verdict.state().name().toLowerCase(Locale.ROOT);
    }
}
