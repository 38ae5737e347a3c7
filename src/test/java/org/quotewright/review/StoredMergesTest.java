package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.MergeCounts;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.review.comparison.Standing;

class StoredMergesTest extends TwoAnalysts {

    @BeforeEach
    void addArticles() {
        ours.add("ferry.txt", OpenedProject.FERRY);
        theirs.add("the same under another name.txt", OpenedProject.FERRY);
    }

    @Test
    void pairsArticlesByTheirTextWhateverTheirNames() throws NotComparable {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        Comparison comparison = both.compared().comparison();
        assertThat(comparison.articles()).isEqualTo(1);
        assertThat(comparison.onlyLeft()).isEmpty();
        assertThat(comparison.onlyRight())
                .extracting(article -> article.fileName())
                .containsExactly("strike.txt");
        assertThat(comparison.count(Standing.OPEN)).isEqualTo(2);
    }

    @Test
    void comparesWhileTheOtherDeskGoesOn() throws NotComparable {
        ours.review().accept(our(0));
        theirs.review().accept(their(0));
        assertThat(both.compared().comparison().count(Standing.SAME)).isEqualTo(1);
        theirs.review().assign(their(0), InventedEngine.RIVAL);
        assertThat(both.compared().comparison().differences().getFirst().aspects())
                .contains(Aspect.SPEAKER, Aspect.ORGANISATION, Aspect.STATE);
    }

    @Test
    void refusesTheProjectItselfAndWhatIsNone() {
        assertThatThrownBy(() -> ours.session().merges().compare(ours.file(), Progress.NONE))
                .isInstanceOf(NotComparable.class);
        assertThatThrownBy(() ->
                        ours.session().merges().compare(folder.resolve("none"), Progress.NONE))
                .isInstanceOfSatisfying(
                        NotComparable.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("store.missing"));
    }

    @Test
    void takesWhatOnlyTheOtherDecidedAndLeavesTheRestUnlessChosen() throws NotComparable {
        ours.review().accept(our(0));
        theirs.review().reject(their(0));
        theirs.review().assign(their(1), InventedEngine.RIVAL);
        theirs.review().accept(their(1));
        ComparedProject compared = both.compared();
        MergePlan plan = MergePlan.of(compared.comparison());
        assertThat(plan.counts()).isEqualTo(new MergeCounts(0, 0, 1, 0, 0, 1));
        Outcome outcome = ours.session().merges().merge(compared, plan).orElseThrow();
        assertThat(outcome.decisions()).hasSize(1);
        assertThat(states()).containsExactly(QuoteState.VERIFIED, QuoteState.CORRECTED);
        assertThat(ours.quotes().get(1).principal().orElseThrow().speaker())
                .isEqualTo(InventedEngine.RIVAL);
    }

    @Test
    void saysWhoseDecisionItWas() throws NotComparable {
        theirs.review().accept(their(0));
        ComparedProject compared = both.compared();
        ours.session().merges().merge(compared, MergePlan.of(compared.comparison()));
        Decision row = ours.log().getLast();
        assertThat(row.kind()).isEqualTo(DecisionKind.MERGE);
        assertThat(row.why()).isEqualTo("harbour: kaya");
    }

    @Test
    void keepsBothWhereTheirWordsDiffer() throws NotComparable {
        ours.review().accept(our(0));
        int begin = OpenedProject.FERRY.indexOf("sails at six");
        theirs.session()
                .corrections()
                .setContent(their(0), List.of(new Span(begin, begin + "sails at six".length())));
        theirs.review().accept(their(0));
        both.merge(Choice.BOTH);
        assertThat(words())
                .containsExactly(
                        "\"The ferry sails at six,\"", "sails at six", "\"It never does,\"");
        assertThat(states())
                .containsExactly(QuoteState.VERIFIED, QuoteState.CORRECTED, QuoteState.OPEN);
        ours.review().undo().orElseThrow();
        assertThat(words()).containsExactly("\"The ferry sails at six,\"", "\"It never does,\"");
        ours.review().redo().orElseThrow();
        assertThat(words()).hasSize(3);
    }

    @Test
    void bringsMissingArticlesAlongWithAllTheirQuotations() throws NotComparable {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        theirs.review().accept(theirs.quotes().getLast().id());
        both.merge(Choice.LEFT);
        assertThat(ours.session().library().articles()).hasSize(2);
        ReviewedQuote brought = ours.quotes().getLast();
        assertThat(brought.state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(brought.suggestion()).isEqualTo(theirs.quotes().getLast().suggestion());
        assertThat(ours.session().search().find("ashore", 10).total()).isEqualTo(1);
        assertThat(both.compared().comparison().differences()).isEmpty();
    }

    @Test
    void undoesAndRedoesAMergeAsAWhole() throws NotComparable {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        ours.review().accept(our(0));
        theirs.review().reject(their(0));
        theirs.review().accept(their(1));
        List<ReviewedQuote> before = ours.quotes();
        List<ArticleSummary> articles = ours.session().library().articles();
        List<String> organisations = ours.session().library().organisations();
        both.merge(Choice.RIGHT);
        List<ReviewedQuote> merged = ours.quotes();
        assertThat(states())
                .containsExactly(QuoteState.REJECTED, QuoteState.VERIFIED, QuoteState.OPEN);
        ours.review().undo().orElseThrow();
        assertThat(ours.quotes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lastDecision")
                .isEqualTo(before);
        assertThat(ours.session().library().articles()).isEqualTo(articles);
        assertThat(ours.session().library().organisations()).isEqualTo(organisations);
        assertThat(ours.session().search().find("ashore", 10).total()).isZero();
        assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
        ours.reopen();
        ours.review().redo().orElseThrow();
        assertThat(ours.quotes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("lastDecision")
                .isEqualTo(merged);
        assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
    }

    @Test
    void comparesAndMergesAgainAfterUndo() throws NotComparable {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        both.merge(Choice.LEFT);
        ours.review().undo();
        assertThat(both.compared().comparison().onlyRight()).hasSize(1);
        both.merge(Choice.LEFT);
        assertThat(ours.quotes()).hasSize(3);
        assertThat(ours.project().maintenance().check(Progress.NONE)).isEmpty();
    }

    @Test
    void addsAnArticleByHandThatAnUndoneMergeHadBrought() throws NotComparable {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        both.merge(Choice.LEFT);
        ours.review().undo();
        assertThat(ours.add("mine.txt", OpenedProject.STRIKE).messageKey()).isEmpty();
        assertThat(ours.session().library().articles())
                .extracting(ArticleSummary::heading)
                .endsWith("mine.txt");
        assertThat(ours.quotes()).hasSize(3);
    }

    @Test
    void writesNothingWhereNothingWouldChange() throws NotComparable {
        ours.review().accept(our(0));
        theirs.review().accept(their(0));
        ComparedProject compared = both.compared();
        assertThat(ours.session().merges().merge(compared, MergePlan.of(compared.comparison())))
                .isEmpty();
        assertThat(ours.log()).hasSize(1);
    }

    @Test
    void refusesAComparisonThatIsOutOfDate() throws NotComparable {
        theirs.review().accept(their(0));
        ComparedProject compared = both.compared();
        ours.review().reject(our(0));
        assertThatThrownBy(() ->
                        ours.session()
                                .merges()
                                .merge(compared, MergePlan.of(compared.comparison())))
                .isInstanceOf(NotComparable.class);
        assertThat(states()).containsExactly(QuoteState.REJECTED, QuoteState.OPEN);
    }

    private List<String> words() {
        return ours.quotes().stream().map(quote -> quote.quote().in(OpenedProject.FERRY)).toList();
    }

    private List<QuoteState> states() {
        return ours.quotes().stream().map(ReviewedQuote::state).toList();
    }

    private QuoteId our(int place) {
        return ours.quotes().get(place).id();
    }

    private QuoteId their(int place) {
        return theirs.quotes().get(place).id();
    }
}
