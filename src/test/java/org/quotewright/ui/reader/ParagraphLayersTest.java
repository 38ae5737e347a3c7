package org.quotewright.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.palette.SpeakerColour;
import org.quotewright.ui.reader.Layer.Kind;

class ParagraphLayersTest {

    private static final String TEXT = "Tarn said: “He told me “no, never” and left,” then rose.";
    private static final Span ROW = new Span(0, TEXT.length());
    private static final SpeakerColour BLUE = new SpeakerColour(0, false);

    private final PressArticle article =
            new PressArticle("", TEXT).speaker("Ivo Tarn").speaker("Mara Elling");

    @Test
    void aDirectQuotationHasTintAndLineAndItsMentionAndCueALineEach() {
        article.quote(
                QuoteType.DIRECT, "“He told me “no, never” and left,”", "Ivo Tarn", "Tarn", "said");

        assertThat(layers())
                .extracting(Layer::kind, layer -> layer.span().in(TEXT))
                .containsExactly(
                        tuple(Kind.TINT, "“He told me “no, never” and left,”"),
                        tuple(Kind.LINE, "“He told me “no, never” and left,”"),
                        tuple(Kind.MENTION, "Tarn"),
                        tuple(Kind.CUE, "said"));
    }

    @Test
    void anIndirectQuotationHasOnlyTheLine() {
        article.quote(QuoteType.INDIRECT, "then rose", "Ivo Tarn", "", "");

        assertThat(layers()).extracting(Layer::kind).containsExactly(Kind.LINE);
    }

    @Test
    void aMixedQuotationIsTintedBetweenItsMarksOnly() {
        article.quote(QuoteType.MIXED, "“no, never” and left,” then rose", "Ivo Tarn", "", "");

        assertThat(layers())
                .extracting(Layer::kind, layer -> layer.span().in(TEXT))
                .containsExactly(
                        tuple(Kind.TINT, "“no, never”"),
                        tuple(Kind.LINE, "“no, never” and left,” then rose"));
    }

    @Test
    void aQuotationInsideAnotherLiesOverItAndLiftsNothing() {
        article.quote(QuoteType.DIRECT, "“no, never”", "Mara Elling", "He", "told");
        article.quote(QuoteType.DIRECT, "“He told me “no, never” and left,”", "Ivo Tarn", "", "");

        assertThat(layers())
                .filteredOn(layer -> layer.kind() == Kind.LINE)
                .extracting(layer -> layer.span().length(), Layer::depth, Layer::height)
                .containsExactly(tuple(34, 0, 1), tuple(11, 1, 0));
        assertThat(layers())
                .filteredOn(layer -> layer.kind() == Kind.MENTION)
                .extracting(Layer::depth)
                .containsExactly(1);
    }

    @Test
    void crossingQuotationsGetDepthsOfTheirOwn() {
        article.quote(QuoteType.DIRECT, "“He told me “no, never”", "Ivo Tarn", "", "");
        article.quote(QuoteType.DIRECT, "“no, never” and left,”", "Mara Elling", "", "");
        article.quote(QuoteType.INDIRECT, "and left,” then", "Ivo Tarn", "", "");

        assertThat(layers())
                .filteredOn(layer -> layer.kind() == Kind.LINE)
                .extracting(Layer::depth, Layer::height)
                .containsExactly(tuple(0, 2), tuple(1, 1), tuple(2, 0));
    }

    @Test
    void layersAreCutToTheirRow() {
        article.quote(QuoteType.DIRECT, "“He told me “no, never” and left,”", "Ivo Tarn", "", "");

        Span half = new Span(20, 30);
        assertThat(ParagraphLayers.of(half, quotes()))
                .extracting(Layer::span)
                .containsExactly(half, half);
        assertThat(ParagraphLayers.of(new Span(0, 5), quotes())).isEmpty();
    }

    @Test
    void aRejectedQuotationLosesTintMentionAndCue() {
        article.quote(QuoteType.DIRECT, "“no, never”", "Mara Elling", "He", "told")
                .decided(QuoteState.REJECTED);

        assertThat(layers()).extracting(Layer::kind).containsExactly(Kind.REJECTED);
    }

    @Test
    void aMentionSharedByTwoQuotationsIsDrawnOnce() {
        article.quote(QuoteType.DIRECT, "“no, never”", "Ivo Tarn", "Tarn", "said");
        article.quote(QuoteType.INDIRECT, "then rose", "Ivo Tarn", "Tarn", "said");

        assertThat(layers()).filteredOn(layer -> layer.kind() == Kind.MENTION).hasSize(1);
        assertThat(layers()).filteredOn(layer -> layer.kind() == Kind.CUE).hasSize(1);
    }

    @Test
    void runsCoverTheRowOnceAndMentionsStandOut() {
        article.quote(QuoteType.DIRECT, "“no, never”", "Ivo Tarn", "Tarn", "said");
        article.quote(QuoteType.INDIRECT, "then rose", "Mara Elling", "Tarn said", "");

        List<TextRun> runs = ParagraphLayers.runs(ROW, quotes());

        assertThat(runs)
                .extracting(run -> run.span().in(TEXT))
                .startsWith("Tarn", " said", ": “He told me “no, never” and left,” then rose.");
        assertThat(String.join("", runs.stream().map(run -> run.span().in(TEXT)).toList()))
                .isEqualTo(TEXT);
        assertThat(runs.getFirst().mention()).contains(BLUE);
        assertThat(runs.getLast().mention()).isEmpty();
    }

    private List<Layer> layers() {
        return ParagraphLayers.of(ROW, quotes());
    }

    private List<ColouredQuote> quotes() {
        OpenArticle open = article.open();
        return open.quotes().stream()
                .map(quote -> Sheet.of(open).quote(quote.id()).orElseThrow())
                .toList();
    }
}
