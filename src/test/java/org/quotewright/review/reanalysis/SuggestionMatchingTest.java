package org.quotewright.review.reanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Suggestion;

class SuggestionMatchingTest {

    private static final String TEXT = "one two three four five six seven eight nine ten";

    private final List<ReviewedQuote> quotes = new ArrayList<>();
    private final List<Suggestion> found = new ArrayList<>();

    private static SampleQuote quote(String... contents) {
        return SampleQuote.of(TEXT.indexOf(contents[0]) + 1, TEXT, contents);
    }

    private void has(SampleQuote quote) {
        quotes.add(quote.build().quote());
    }

    private void finds(SampleQuote quote) {
        found.add(quote.build().quote().suggestion());
    }

    private List<QuoteChange> changes() {
        return SuggestionMatching.changes(quotes, found);
    }

    private QuoteChange onlyChange() {
        assertThat(changes()).hasSize(1);
        return changes().getFirst();
    }

    private static QuoteChange change(
            Difference difference, Optional<ReviewedQuote> quote, Optional<Suggestion> suggestion) {
        return new QuoteChange(Set.of(difference), quote, suggestion);
    }

    @Test
    void theSameSuggestionChangesNothing() {
        has(quote("one two").by("Ada", "", "NATO"));
        finds(quote("one two").by("Ada", "", "NATO"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsFoundWhereNothingWasIsNew() {
        has(quote("one two"));
        finds(quote("one two"));
        finds(quote("three"));
        assertThat(onlyChange())
                .isEqualTo(change(Difference.NEW, Optional.empty(), Optional.of(found.getLast())));
    }

    @Test
    void whatIsFoundNoMoreIsGone() {
        has(quote("one two"));
        assertThat(onlyChange())
                .isEqualTo(
                        change(Difference.GONE, Optional.of(quotes.getFirst()), Optional.empty()));
    }

    @Test
    void anotherNameIsADifferenceAndAnotherSpellingIsNone() {
        has(quote("one two").by("Ada Lind", "", "NATO"));
        finds(quote("one two").by("Bo Quist", "", "Nordport"));
        assertThat(onlyChange().differences())
                .containsExactlyInAnyOrder(Difference.SPEAKER, Difference.ORGANISATION);
        found.clear();
        finds(quote("one two").by("ADA LIND", "", "Nato"));
        assertThat(onlyChange().differences()).containsExactly(Difference.REASONS);
    }

    @Test
    void otherEdgesAreADifference() {
        has(quote("one two"));
        finds(quote("one two three"));
        assertThat(onlyChange().differences()).containsExactly(Difference.EDGES);
        assertThat(onlyChange().suggestion()).contains(found.getFirst());
    }

    @Test
    void theVerySameContentIsMatchedBeforeWhatSharesMost() {
        has(quote("three four five"));
        finds(quote("three four five six seven"));
        finds(quote("three four five"));
        assertThat(onlyChange().differences()).containsExactly(Difference.NEW);
        assertThat(onlyChange().suggestion()).contains(found.getFirst());
    }

    @Test
    void whatSharesMostIsMatched() {
        has(quote("three four five six"));
        finds(quote("two three"));
        finds(quote("four five six seven"));
        assertThat(changes())
                .extracting(QuoteChange::differences)
                .containsExactly(Set.of(Difference.NEW), Set.of(Difference.EDGES));
    }

    @Test
    void halfOfTheShorterOneHasToBeShared() {
        has(quote("one two three four"));
        finds(quote("four five six"));
        assertThat(changes())
                .extracting(QuoteChange::differences)
                .containsExactly(Set.of(Difference.GONE), Set.of(Difference.NEW));
        found.clear();
        finds(quote("three four five"));
        assertThat(onlyChange().differences()).containsExactly(Difference.EDGES);
    }

    @Test
    void whatIsDecidedStaysAndHidesWhatSharesItsWords() {
        has(quote("one two").in(QuoteState.VERIFIED));
        has(quote("four five").in(QuoteState.REJECTED));
        finds(quote("two three"));
        finds(quote("five six"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatWasChosenByHandStays() {
        has(quote("one two").by("Ada", "", "").correctedTo("Bo", "", "").in(QuoteState.OPEN));
        finds(quote("one two").by("Cy", "", ""));
        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsFlaggedOrNotedOnMayChangeButNotGo() {
        has(quote("one two").flagged());
        has(quote("four").note("look"));
        assertThat(changes()).isEmpty();
        finds(quote("one two three"));
        assertThat(onlyChange().differences()).containsExactly(Difference.EDGES);
    }

    @Test
    void whatWasWithdrawnComesBackAsTheSameQuotation() {
        has(quote("one two").in(QuoteState.WITHDRAWN));
        finds(quote("one two"));
        assertThat(onlyChange())
                .isEqualTo(
                        change(
                                Difference.NEW,
                                Optional.of(quotes.getFirst()),
                                Optional.of(found.getFirst())));
    }

    @Test
    void whatWasWithdrawnIsNotGoneAgain() {
        has(quote("one two").in(QuoteState.WITHDRAWN));
        assertThat(changes()).isEmpty();
        finds(quote("one two three"));
        assertThat(onlyChange().quote()).isEmpty();
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackOverADecision() {
        has(quote("one two").in(QuoteState.WITHDRAWN));
        has(quote("two three").in(QuoteState.VERIFIED));
        finds(quote("one two"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void changesStandInReadingOrder() {
        has(quote("seven"));
        has(quote("three"));
        finds(quote("nine"));
        finds(quote("one"));
        assertThat(changes())
                .extracting(QuoteChange::differences)
                .containsExactly(
                        Set.of(Difference.NEW),
                        Set.of(Difference.GONE),
                        Set.of(Difference.GONE),
                        Set.of(Difference.NEW));
    }

    @Test
    void partsOfAQuotationAreAddedUp() {
        has(quote("one two", "five six"));
        finds(quote("two", "five", "eight"));
        assertThat(onlyChange().differences()).containsExactly(Difference.EDGES);
    }

    @Test
    void aReanalysisCountsWhatWouldChange() {
        has(quote("one two"));
        has(quote("four"));
        finds(quote("one two three"));
        finds(quote("six"));
        ArticleChanges article =
                new ArticleChanges(quote("one").build().article(), found, changes());
        Reanalysis reanalysis = new Reanalysis("rules", 5, List.of(article, article));
        assertThat(article.count(Difference.NEW)).isEqualTo(1);
        assertThat(reanalysis.count(Difference.GONE)).isEqualTo(2);
        assertThat(reanalysis.count(Difference.SPEAKER)).isZero();
        assertThat(reanalysis.size()).isEqualTo(6);
    }
}
