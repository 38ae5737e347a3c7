package org.quotewright.ui.common.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.review.OpenArticle;

/** An article is told by the ids of those who speak in it, in the order of their quotations. */
class ArticlePaletteTest {

    private static final int COLOURS = SpeakerColour.COLOURS;

    @Test
    void everybodyKeepsTheirColourWhereNoTwoShareOne() {
        assertThat(colours(3, 1, 10, 3)).containsExactly(2, 0, 1, 2);
    }

    @Test
    void theLaterOfTwoWhoShareAColourTakesTheNextThatIsFree() {
        assertThat(colours(11, 3, 4, 11)).containsExactly(4, 2, 3, 4);
    }

    @Test
    void nobodyOfAnArticleSharesAColourWhileThereAreEnough() {
        long[] sameColour =
                LongStream.range(0, COLOURS).map(place -> 1 + place * COLOURS).toArray();
        assertThat(colours(sameColour)).doesNotHaveDuplicates();
    }

    @Test
    void neighboursDifferWhereColoursRunOut() {
        long[] crowd = LongStream.range(0, 5L * COLOURS).map(place -> 1 + place * 3 % 40).toArray();
        List<Integer> colours = colours(crowd);
        assertThat(IntStream.range(1, colours.size()))
                .allMatch(place -> !colours.get(place).equals(colours.get(place - 1)));
    }

    @Test
    void aSpeakerOfNoQuotationHasAColourToo() {
        OpenArticle open = article(new long[] {3}, 3, 11);
        assertThat(SpeakerPalette.of(open).of(speaker(11)).index()).isEqualTo(3);
    }

    private static List<Integer> colours(long... ids) {
        SpeakerPalette palette = SpeakerPalette.of(article(ids, ids));
        return LongStream.of(ids).mapToObj(id -> palette.of(speaker(id)).index()).toList();
    }

    private static OpenArticle article(long[] voices, long... speakers) {
        ArticleFacts facts = new ArticleFacts("", "", "", Optional.empty(), "");
        StoredArticle stored =
                new StoredArticle(
                        new ArticleId(1),
                        new Article("Words.".repeat(voices.length), facts),
                        "words.txt",
                        "0".repeat(64),
                        Instant.EPOCH);
        return new OpenArticle(
                stored,
                IntStream.range(0, voices.length)
                        .mapToObj(place -> quote(place, voices[place]))
                        .toList(),
                LongStream.of(speakers)
                        .sorted()
                        .distinct()
                        .mapToObj(id -> new KnownSpeaker(new SpeakerId(id), speaker(id), List.of()))
                        .toList());
    }

    private static ReviewedQuote quote(int place, long id) {
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, new Span(6 * place, 6 * place + 6)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new AttributedSpeaker(speaker(id), Affiliation.NONE)));
        Suggestion suggestion = new Suggestion(attribution, List.of(), List.of(), 1, List.of());
        return new ReviewedQuote(
                new QuoteId(place + 1L),
                new ArticleId(1),
                suggestion,
                Verdict.open(suggestion),
                Optional.empty());
    }

    private static Speaker speaker(long id) {
        return new Speaker("Speaker " + id, SpeakerKind.PERSON);
    }
}
