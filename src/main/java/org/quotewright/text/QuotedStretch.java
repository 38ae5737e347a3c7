package org.quotewright.text;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * A stretch between quotation marks, within one paragraph.
 *
 * @param span with its marks
 * @param inner without its marks
 * @param closing empty where no mark closes the stretch, which then runs to its paragraph's end
 * @param level 0 for an outer stretch, 1 for one inside another
 */
public record QuotedStretch(
        Span span, Span inner, MarkKind opening, Optional<MarkKind> closing, int level) {

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** True where the closing mark is of another kind than the opening one. */
    public boolean marksDiffer() {
        return closing.isPresent() && closing.get() != opening;
    }
}
