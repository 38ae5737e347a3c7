package org.quotewright.attribution.finding;

import java.util.List;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Tells the type of a quotation from how many of its letters and digits stand between marks. */
public final class QuoteTypes {

    private QuoteTypes() {}

    public static QuoteType of(TextLayout layout, List<Span> content) {
        int letters = 0;
        int quoted = 0;
        for (Span span : content) {
            for (int i = span.begin(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(layout.text().charAt(i))) {
                    letters++;
                    quoted += layout.isQuoted(i) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return QuoteType.INDIRECT;
        }
        return 2 * quoted >= letters ? QuoteType.DIRECT : QuoteType.MIXED;
    }
}
