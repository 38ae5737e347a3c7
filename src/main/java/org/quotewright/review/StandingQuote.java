package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.reading.FirstLines;
import org.quotewright.writing.ReturnedQuote;
import org.quotewright.writing.Account;

/**
 * A quotation as it stood when it was exported.
 *
 * @param fileName of the article
 * @param engine that suggested it
 * @param isWhole whether notes, marks, cues and mentions came along
 */
record StandingQuote(
        Article article,
        String fileName,
        String engine,
        Suggestion suggestion,
        Verdict verdict,
        boolean isWhole) {

    static StandingQuote of(QuoteInContext quote, String engine) {
        return new StandingQuote(
                quote.article().article(),
                quote.article().fileName(),
                engine,
                quote.quote().suggestion(),
                quote.quote().verdict(),
                true);
    }

    /** What an engine suggested did not come along. */
    static StandingQuote of(ReturnedQuote quote, String fileName) {
        Attribution attribution =
                new Attribution(
                        new Quote(quote.type(), quote.spans()),
                        Optional.empty(),
                        Optional.empty(),
                        quote.speakers());
        Suggestion suggestion =
                new Suggestion(
                        attribution,
                        List.of(),
                        List.of(),
                        0,
                        List.of(Reason.of(ReasonKey.MARKED_BY_HAND)));
        return new StandingQuote(
                new Article(quote.text(), FirstLines.facts(quote.text())),
                fileName,
                Account.BY_HAND,
                suggestion,
                new Verdict(quote.state(), attribution, false, false, ""),
                false);
    }

    List<Span> spans() {
        return verdict.attribution().quote().spans();
    }

    /** Without the words that state the affiliation. */
    static AttributedSpeaker named(AttributedSpeaker speaker) {
        Affiliation affiliation = speaker.affiliation();
        return new AttributedSpeaker(
                speaker.speaker(),
                new Affiliation(affiliation.role(), affiliation.organisation(), List.of()));
    }
}
