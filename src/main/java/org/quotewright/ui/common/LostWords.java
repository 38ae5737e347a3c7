package org.quotewright.ui.common;

import java.time.Instant;
import java.util.List;
import org.quotewright.review.Remark;

/** Puts what may be lost into words: the file, and since when in the analyst's own time. */
public record LostWords(Messages messages) {

    public String of(Remark lost) {
        String since = messages.dates().moment(Instant.parse(lost.arguments().getLast()));
        return messages.textOrKey(lost.messageKey(), List.of(lost.arguments().getFirst(), since));
    }
}
