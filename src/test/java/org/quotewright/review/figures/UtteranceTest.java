package org.quotewright.review.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.SampleQuote;
import org.quotewright.review.figures.Utterance.Seen;
import org.quotewright.review.figures.Utterance.Voice;

class UtteranceTest {

    private static SampleQuote quote() {
        return SampleQuote.of(7, "one two, he said, three four five", "one two", "three four five")
                .by("Ada Lind", "mayor", "Nordport")
                .by("Bo Quist", "", "");
    }

    private static Utterance utterance(SampleQuote quote) {
        QuoteInContext built = quote.build();
        return Utterance.of(built.article(), built.quote());
    }

    @Test
    void knowsWhereItWasSeenAndWhoSpeaksForWhom() {
        Utterance utterance = utterance(quote());
        assertThat(utterance.quote().value()).isEqualTo(7);
        assertThat(utterance.type()).isEqualTo(QuoteType.DIRECT);
        assertThat(utterance.seen())
                .isEqualTo(new Seen("The Harbour Post", Optional.of(YearMonth.of(2024, 5))));
        assertThat(utterance.by())
                .containsExactly(new Voice("Ada Lind", "Nordport"), new Voice("Bo Quist", ""));
    }

    @Test
    void countsTheWordsOfAllItsParts() {
        assertThat(utterance(quote()).words()).isEqualTo(5);
    }

    @Test
    void isVerifiedOnceAnAnalystAcceptedIt() {
        assertThat(utterance(quote().in(QuoteState.VERIFIED)).isVerified()).isTrue();
        assertThat(utterance(quote().in(QuoteState.CORRECTED)).isVerified()).isTrue();
        assertThat(utterance(quote()).isVerified()).isFalse();
        assertThat(utterance(quote().in(QuoteState.REJECTED)).isVerified()).isFalse();
    }
}
