package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.text.TextLayout;

class TranscriptLinesTest {

    @Test
    void readsNameAndPostInCapitals() {
        assertThat(sources("PETER AMES, HOST: Good evening.\n\nIDA MOOR: Hello."))
                .containsExactly("PETER AMES, HOST", "IDA MOOR");
    }

    @Test
    void takesNoOtherCommaForOne() {
        assertThat(sources("However, Peter: it rained.\n\nHowever, Peter: it rained.")).isEmpty();
    }

    @Test
    void tellsNoneForTheReportersWords() {
        List<FoundQuote> lines =
                new RuleQuoteFinder()
                        .find(
                                TextLayout.of("Lead.\n\nMOOR: It rained.\n\nVENN: It did not."),
                                Patience.ENDLESS)
                        .quotes();
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.reasons())
                                .extracting(Reason::key)
                                .containsExactly(ReasonKey.TRANSCRIPT_LINE));
    }

    private static List<String> sources(String text) {
        return new RuleQuoteFinder()
                .find(TextLayout.of(text), Patience.ENDLESS).quotes().stream()
                        .flatMap(quote -> quote.mention().stream())
                        .map(span -> span.in(text))
                        .toList();
    }
}
