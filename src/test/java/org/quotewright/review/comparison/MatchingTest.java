package org.quotewright.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SampleQuote;

class MatchingTest {

    private static final String TEXT = "one two three four five six seven";

    @Test
    void pairsQuotationsThatShareWords() {
        assertThat(pairs(of("one two", "five six"), of("two three", "six seven")))
                .containsExactly("1-1", "2-2");
    }

    @Test
    void leavesAloneWhatTouchesNothing() {
        assertThat(pairs(of("one two"), of("three four"))).containsExactly("1-.", ".-1");
    }

    @Test
    void givesEachOnePartnerAtMostTheOneThatSharesMost() {
        assertThat(pairs(of("one two three four"), of("one", "two three four")))
                .containsExactly("1-2", ".-1");
        assertThat(pairs(of("one", "two three four"), of("one two three four")))
                .containsExactly("1-.", "2-1");
    }

    @Test
    void takesTheFirstOfEquals() {
        assertThat(pairs(of("one two"), of("one", "two"))).containsExactly("1-1", ".-2");
    }

    @Test
    void looksAtTheContentAloneNotAtWhatInterruptsIt() {
        ReviewedQuote parted = SampleQuote.of(1, TEXT, "one two", "six").build().quote();
        assertThat(pairs(List.of(parted), of("three four"))).containsExactly("1-.", ".-1");
        assertThat(pairs(List.of(parted), of("five six seven"))).containsExactly("1-1");
    }

    @Test
    void findsWhatLiesWithinALongQuotationAfterShortOnes() {
        assertThat(pairs(of("one two three four five six seven"), of("one", "three four five")))
                .containsExactly("1-2", ".-1");
        assertThat(pairs(of("one", "six"), of("one two three four five six seven", "six seven")))
                .containsExactly("1-1", "2-2");
    }

    private static List<ReviewedQuote> of(String... contents) {
        return IntStream.range(0, contents.length)
                .mapToObj(i -> SampleQuote.of(i + 1, TEXT, contents[i]).build().quote())
                .toList();
    }

    private static List<String> pairs(List<ReviewedQuote> left, List<ReviewedQuote> right) {
        return Matching.of(left, right).stream()
                .map(pair -> name(pair.left()) + "-" + name(pair.right()))
                .toList();
    }

    private static String name(Optional<ReviewedQuote> quote) {
        return quote.map(ReviewedQuote::id).map(QuoteId::value).map(String::valueOf).orElse(".");
    }
}
