package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

class ReportsTest {

    private final Reports reports = Reports.of(List.of(quote(new Span(4, 9), new Span(12, 20))));

    @Test
    void holdWhatIsQuoted() {
        assertThat(reports.hold(4)).isTrue();
        assertThat(reports.hold(19)).isTrue();
    }

    @Test
    void holdNothingBesideAndBetween() {
        assertThat(reports.hold(3)).isFalse();
        assertThat(reports.hold(9)).isFalse();
        assertThat(reports.hold(20)).isFalse();
        assertThat(Reports.NONE.hold(4)).isFalse();
    }

    private static FoundQuote quote(Span... spans) {
        return new FoundQuote(
                Quote.of(QuoteType.INDIRECT, spans),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of());
    }
}
