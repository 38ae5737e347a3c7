package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;

class ReaderViewModelTest {

    private final ReaderViewModel reader = new ReaderViewModel();
    private final OpenArticle harbour = PressArticles.harbour();

    @Test
    void showsNothingAtFirst() {
        assertThat(reader.articleProperty().get()).isEmpty();
        assertThat(reader.sheetProperty().get()).isEmpty();
        assertThat(reader.markedText()).isEmpty();
        reader.select(new QuoteId(1));
        assertThat(reader.selectedEmphasis()).isEmpty();
    }

    @Test
    void aReplacedQuotationStandsInTheArticleAndKeepsTheRows() {
        reader.open(harbour);
        List<Row> rows = rows();

        reader.replace(PressArticle.decided(harbour.quotes().get(1), QuoteState.VERIFIED));

        assertThat(reader.articleProperty().get().orElseThrow().quotes())
                .extracting(quote -> quote.state())
                .startsWith(QuoteState.VERIFIED, QuoteState.VERIFIED, QuoteState.OPEN)
                .hasSize(harbour.quotes().size());
        assertThat(rows()).isSameAs(rows);
    }

    @Test
    void anotherArticleHasRowsOfItsOwnAndForgetsMarkedWords() {
        reader.open(harbour);
        List<Row> rows = rows();
        reader.mark(3, 9);
        reader.hover(Optional.of(new QuoteId(1)));

        reader.open(PressArticles.nested());

        assertThat(rows()).isNotSameAs(rows);
        assertThat(reader.markedWordsProperty().get()).isEmpty();
        assertThat(reader.hoveredProperty().get()).isEmpty();
    }

    @Test
    void decisionsDoNotTouchMarkedWords() {
        reader.open(harbour);
        reader.mark(3, 9);

        reader.replace(PressArticle.decided(harbour.quotes().get(1), QuoteState.VERIFIED));

        assertThat(reader.markedWordsProperty().get()).contains(new Span(3, 9));
    }

    @Test
    void wordsCanBeMarkedBackwards() {
        reader.open(harbour);

        reader.mark(15, 8);

        assertThat(reader.markedText()).contains("council");
    }

    @Test
    void marksTheWholeOfWordsThatTheMouseCut() {
        reader.open(harbour);
        reader.mark(10, 13);
        reader.markWhole();
        assertThat(reader.markedText()).contains("council");
        reader.mark(13, 10);
        reader.markWhole();
        assertThat(reader.markedText()).contains("council");
        assertThat(reader.caretProperty().get()).hasValue(8);
    }

    @Test
    void marksTheWholeWordRoundAnOffset() {
        reader.open(harbour);

        reader.markWordAt(10);

        assertThat(reader.markedText()).contains("council");
    }

    @Test
    void theSelectedQuotationIsNotLitUpAgainUnderTheMouse() {
        reader.open(harbour);
        reader.select(new QuoteId(2));
        reader.hover(Optional.of(new QuoteId(2)));
        assertThat(reader.hoveredEmphasis()).isEmpty();

        reader.hover(Optional.of(new QuoteId(4)));
        assertThat(reader.hoveredEmphasis()).map(Emphasis::quote).contains(new QuoteId(4));
        assertThat(reader.selectedEmphasis()).map(Emphasis::quote).contains(new QuoteId(2));
    }

    @Test
    void zoomKeepsBetweenItsLimits() {
        for (int i = 0; i < 30; i++) {
            reader.zoomIn();
        }
        assertThat(reader.zoomProperty().get()).isEqualTo(ReaderViewModel.LARGEST_ZOOM);
        for (int i = 0; i < 30; i++) {
            reader.zoomOut();
        }
        assertThat(reader.zoomProperty().get()).isEqualTo(ReaderViewModel.SMALLEST_ZOOM);
    }

    private List<Row> rows() {
        return reader.sheetProperty().get().orElseThrow().rows();
    }
}
