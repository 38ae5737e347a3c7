package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class SheetTest {

    private final Sheet harbour = Sheet.of(PressArticles.harbour());

    @Test
    void everyOffsetIsInTheRowThatHoldsIt() {
        for (int row = 0; row < harbour.rows().size(); row++) {
            Span span = harbour.rows().get(row).span().orElseThrow();
            assertThat(harbour.rowOf(span.begin())).isEqualTo(row);
            assertThat(harbour.rowOf(span.end() - 1)).isEqualTo(row);
        }
    }

    @Test
    void theInnermostQuotationIsTheOneThatIsPointedAt() {
        Sheet sheet = Sheet.of(PressArticles.nested());

        assertThat(at(sheet, "leave it")).isEqualTo(3);
        assertThat(at(sheet, "lamp was")).isEqualTo(2);
        assertThat(at(sheet, "I believe")).isEqualTo(1);
    }

    @Test
    void cueAndMentionPointAtTheirQuotation() {
        assertThat(at(harbour, "Mara Elling")).isEqualTo(1);
        assertThat(at(harbour, "wrote")).isEqualTo(4);
        assertThat(harbour.quoteAt(harbour.text().indexOf("welcomed"))).isEmpty();
    }

    @Test
    void aMarkStandsWhereItsQuotationBegins() {
        assertThat(harbour.marksOf(2))
                .extracting(quote -> quote.id().value())
                .containsExactly(2L, 3L);
        assertThat(harbour.marksOf(3)).isEmpty();
    }

    @Test
    void aSpeakerWhoGoesOnIsAnnouncedOnce() {
        assertThat(harbour.voicesOf(1)).extracting(Voice::announced).containsExactly(true);
        assertThat(harbour.voicesOf(2)).extracting(Voice::announced).containsExactly(false);
        assertThat(harbour.voicesOf(3)).isEmpty();
        assertThat(harbour.voicesOf(4)).extracting(Voice::initials).containsExactly("IT");
    }

    @Test
    void theChainIsLitUpOnlyForTheSuggestedSpeaker() {
        ColouredQuote quote = harbour.quote(new QuoteId(2)).orElseThrow();
        assertThat(words(Emphasis.of(quote).touched()))
                .containsExactly("Council leader", "Mara Elling", "she", "said");
    }

    @Test
    void aCorrectedSpeakerDropsTheChainOfTheSuggestedOne() {
        var quote = PressArticles.harbour().quotes().get(1);
        var other = new Speaker("Ivo Tarn", SpeakerKind.PERSON);
        var corrected = PressArticle.reassigned(quote, other);

        var touched =
                Emphasis.of(
                                ColouredQuote.of(
                                        corrected,
                                        harbour.quote(quote.id()).orElseThrow().colour(),
                                        harbour.text()))
                        .touched();

        assertThat(words(touched)).containsExactly("she", "said");
    }

    private static long at(Sheet sheet, String words) {
        return sheet.quoteAt(sheet.text().indexOf(words)).orElseThrow().id().value();
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.in(harbour.text())).toList();
    }
}
