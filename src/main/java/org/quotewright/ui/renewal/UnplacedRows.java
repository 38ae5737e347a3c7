package org.quotewright.ui.renewal;

import org.quotewright.model.QuoteInContext;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.renewal.ReanalysisWords;

/** Puts quotations without a place into rows. */
record UnplacedRows(Messages messages) {

    UnplacedRow of(QuoteInContext quote) {
        return new UnplacedRow(
                quote.article().id(),
                messages.text(
                        "unplaced.where", quote.article().heading(), quote.article().version()),
                messages.state(quote.quote().state()),
                quote.words().strip().replaceAll("\\s++", " "),
                new ReanalysisWords(messages).speakers(quote.quote().verdict().attribution()));
    }
}
