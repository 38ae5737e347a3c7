package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quotewright.model.Cue;
import org.quotewright.model.Quote;
import org.quotewright.model.Reason;
import org.quotewright.model.Span;

/**
 * A quotation as it stands on the page, its speaker not resolved yet.
 *
 * @param cue empty where no word introduces the quotation
 * @param mention the whole source mention beside the quotation, with its modifiers; empty where the
 *     article prints none there
 * @param continues the index, in the finder's list, of the quotation whose speaker goes on speaking
 *     here (always a smaller index); given only where {@code mention} is empty. Without a mention
 *     and without this, nobody is named as the source
 * @param reasons why this is a quotation and why the mention is its source; empty only where
 *     neither a cue nor a mention tells of it
 */
public record FoundQuote(
        Quote quote,
        Optional<Cue> cue,
        Optional<Span> mention,
        OptionalInt continues,
        List<Reason> reasons) {

    public FoundQuote {
        reasons = List.copyOf(reasons);
    }

    /** True where an earlier quotation's speaker goes on speaking. */
    public boolean isContinued() {
        return continues.isPresent();
    }
}
