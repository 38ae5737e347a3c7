package org.quotewright.review.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.text.WordSequence;

/**
 * A quotation as it is counted.
 *
 * @param by all who are said to have said it
 * @param isVerified an analyst has accepted it, as suggested or corrected
 */
public record Utterance(
        QuoteId quote, Seen seen, QuoteType type, List<Voice> by, boolean isVerified, int words) {

    public Utterance {
        by = List.copyOf(by);
    }

    /** Where and when; an outlet that is not known is empty. */
    public record Seen(String outlet, Optional<YearMonth> month) {}

    /** Who speaks, and for whom; an organisation that is not known is empty. */
    public record Voice(String speaker, String organisation) {

        static Voice of(AttributedSpeaker by) {
            return new Voice(by.speaker().name(), by.affiliation().organisation());
        }
    }

    /** For whom its speakers speak, where that is known. */
    public List<String> organisations() {
        return by.stream().map(Voice::organisation).filter(name -> !name.isBlank()).toList();
    }

    public static Utterance of(StoredArticle article, ReviewedQuote quote) {
        return new Utterance(
                quote.id(),
                new Seen(
                        article.article().facts().outlet(),
                        article.article().facts().date().map(YearMonth::from)),
                quote.quote().type(),
                quote.verdict().attribution().speakers().stream().map(Voice::of).toList(),
                quote.state().isAccepted(),
                quote.quote().spans().stream()
                        .mapToInt(span -> WordSequence.of(span.in(article.text())).size())
                        .sum());
    }
}
