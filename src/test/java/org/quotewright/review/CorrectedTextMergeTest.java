package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.MergeCounts;
import org.quotewright.review.comparison.Standing;
import org.quotewright.review.comparison.Unplaced;

/** One analyst corrected the text of an article that both have, or either did. */
class CorrectedTextMergeTest extends TwoAnalysts {

    private static final String NEWER = "New.\n" + OpenedProject.FERRY;
    private static final ArticleId FIRST = new ArticleId(1);

    @BeforeEach
    void addArticles() {
        ours.add("ferry.txt", OpenedProject.FERRY);
        theirs.add("ferry.txt", OpenedProject.FERRY);
    }

    @Test
    void takesOverWhatWasDecidedOnTheTextThatWasCorrectedHere() throws Exception {
        revise(ours, NEWER);
        decideBoth(theirs);
        assertIsTakenOverAndBack();
    }

    @Test
    void takesOverWhatWasDecidedOnATextThatWasCorrectedThere() throws Exception {
        decideBoth(theirs);
        revise(theirs, NEWER);
        assertIsTakenOverAndBack();
    }

    @Test
    void takesOverWhereBothCorrectedTheTextInWaysOfTheirOwn() throws Exception {
        revise(ours, NEWER);
        revise(theirs, "Another one.\n\n" + OpenedProject.FERRY);
        decideBoth(theirs);
        assertIsTakenOverAndBack();
    }

    /** Both quotations are decided there, one each way, and neither here. */
    private void assertIsTakenOverAndBack() throws NotComparable {
        List<String> words = words();
        Comparison comparison = both.compared().comparison();
        assertThat(comparison.articles()).isEqualTo(1);
        assertThat(comparison.onlyLeft()).isEmpty();
        assertThat(comparison.onlyRight()).isEmpty();
        assertThat(comparison.count(Standing.ONLY_RIGHT)).isEqualTo(2);
        assertThat(both.plan().counts()).isEqualTo(new MergeCounts(0, 0, 1, 1, 0, 0));
        both.merge().orElseThrow();
        assertThat(states()).containsExactly(QuoteState.VERIFIED, QuoteState.REJECTED);
        assertThat(words()).isEqualTo(words);
        assertThat(both.compared().comparison().count(Standing.SAME)).isEqualTo(2);
        assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
        ours.review().undo().orElseThrow();
        assertThat(states()).containsExactly(QuoteState.OPEN, QuoteState.OPEN);
    }

    @Test
    void bringsAQuotationAlongToItsPlaceInTheTextThatIsReadHere() throws Exception {
        revise(ours, NEWER);
        int begin = OpenedProject.FERRY.indexOf("Brandt hopes for calm seas");
        theirs.session().corrections().add(FIRST, new Span(begin, begin + 26));
        theirs.review().accept(theirs.quotes().getLast().id());
        both.merge().orElseThrow();
        assertThat(words()).endsWith("Brandt hopes for calm seas");
        assertThat(states()).endsWith(QuoteState.VERIFIED);
        ours.review().undo().orElseThrow();
        assertThat(words()).hasSize(2);
    }

    @Test
    void marksWhatStandsInOtherWordsHere() throws Exception {
        revise(ours, OpenedProject.FERRY.replace("sails at six", "sails at seven"));
        decideBoth(theirs);
        both.merge().orElseThrow();
        assertThat(states()).containsExactly(QuoteState.VERIFIED, QuoteState.REJECTED);
        assertThat(ours.quotes())
                .extracting(quote -> quote.verdict().lookAgain())
                .containsExactly(true, false);
    }

    @Test
    void namesWhatHasNoPlaceInTheTextThatIsReadHereAndLeavesItThere() throws Exception {
        revise(ours, OpenedProject.FERRY.substring(OpenedProject.FERRY.indexOf("\"It never")));
        theirs.review().accept(theirs.quotes().getFirst().id());
        Comparison comparison = both.compared().comparison();
        assertThat(comparison.leftThere().unplaced())
                .extracting(Unplaced::words)
                .containsExactly("\"The ferry sails at six,\"");
        assertThat(both.plan().counts()).isEqualTo(new MergeCounts(0, 0, 0, 0, 0, 0));
        assertThat(both.merge()).isEmpty();
    }

    @Test
    void namesATextThatWasReplacedHereAndCountsItAsNoneThatComesAlong() throws Exception {
        theirs.add("newer.txt", NEWER);
        revise(ours, NEWER);
        Comparison comparison = both.compared().comparison();
        assertThat(comparison.articles()).isEqualTo(1);
        assertThat(comparison.onlyRight()).isEmpty();
        assertThat(comparison.leftThere().replaced())
                .extracting(article -> article.text())
                .containsExactly(OpenedProject.FERRY);
        assertThat(both.plan().counts().articles()).isZero();
    }

    @Test
    void namesWhatHasNoPlaceInATextThatComesAlong() throws Exception {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        theirs.review().accept(theirs.quotes().getLast().id());
        revise(theirs, theirs.quotes().getLast().article(), "Nobody says a word today.\n");
        assertThat(both.plan().counts().articles()).isEqualTo(1);
        assertThat(both.compared().comparison().leftThere().unplaced())
                .extracting(unplaced -> unplaced.quote().state())
                .containsExactly(QuoteState.VERIFIED);
    }

    private void decideBoth(OpenedProject opened) {
        opened.review().accept(opened.quotes().getFirst().id());
        opened.review().reject(opened.quotes().getLast().id());
    }

    private void revise(OpenedProject opened, String text) throws Exception {
        revise(opened, FIRST, text);
    }

    private void revise(OpenedProject opened, ArticleId article, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("newer.txt"), text);
        Revisions revisions = opened.session().renewal().revisions();
        revisions.take(revisions.preview(article, file)).orElseThrow();
    }

    private List<String> words() {
        String text = ours.session().library().open(FIRST).article().text();
        return ours.quotes().stream().map(quote -> quote.quote().in(text)).toList();
    }

    private List<QuoteState> states() {
        return ours.quotes().stream().map(ReviewedQuote::state).toList();
    }
}
