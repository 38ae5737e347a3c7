package org.quotewright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribution;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.review.Remark;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Unplaced;
import org.quotewright.ui.common.Messages;

class LeftWordsTest {

    private static final StoredArticle FERRY =
            new StoredArticle(
                    new ArticleId(1),
                    Article.of("“The ferry\nsails,” she said."),
                    "ferry.txt",
                    "",
                    Instant.EPOCH);

    private final LeftWords words = new LeftWords(new Messages(), "Teo");

    @Test
    void saysNothingOfNothing() {
        assertThat(words.of(new Comparison.LeftThere(List.of(), List.of()), List.of())).isEmpty();
    }

    @Test
    void namesWhatMayBeLostFirst() {
        Remark lost =
                new Remark(
                        "store.log-damaged-still",
                        List.of("teo.quotewright", "2026-03-02T09:30:00Z"));
        assertThat(words.of(new Comparison.LeftThere(List.of(FERRY), List.of()), List.of(lost)))
                .startsWith("teo.quotewright was not closed")
                .contains("since 2 Mar 2026, ", "\nLeft in Teo");
    }

    @Test
    void namesTextsAndWords() {
        assertThat(
                        words.of(
                                new Comparison.LeftThere(List.of(FERRY), List.of(unplaced())),
                                List.of()))
                .isEqualTo(
                        "Left in Teo, as it cannot be set beside anything here: the text"
                                + " “ferry.txt”, which was replaced here by another; “The ferry"
                                + " sails,” in “ferry.txt”, words that the text read here does not"
                                + " have.");
    }

    @Test
    void countsThoseThatItDoesNotName() {
        Comparison.LeftThere left =
                new Comparison.LeftThere(List.of(), Collections.nCopies(5, unplaced()));
        assertThat(words.of(left, List.of()))
                .endsWith("; 2 more, which “quotewright project compare” names.");
    }

    private static Unplaced unplaced() {
        Quote quote = new Quote(QuoteType.DIRECT, List.of(new Span(0, 18)));
        Suggestion suggestion =
                new Suggestion(
                        new Attribution(quote, Optional.empty(), Optional.empty(), List.of()),
                        List.of(),
                        List.of(),
                        0.5,
                        List.of());
        return new Unplaced(
                FERRY,
                new ReviewedQuote(
                        new QuoteId(1),
                        FERRY.id(),
                        1,
                        suggestion,
                        Verdict.open(suggestion),
                        Optional.empty()));
    }
}
