package org.quotewright.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.Verdict;
import org.quotewright.review.comparison.Directories.Directory;

class MergePlanTest {

    private static final String TEXT = "one two three four five six seven eight nine ten";

    private final List<QuoteInContext> left = new ArrayList<>();
    private final List<QuoteInContext> right = new ArrayList<>();

    @Test
    void keepsWhatOnlyTheLeftDecidedAndBringsWhatOnlyTheRightDecided() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("four").in(QuoteState.VERIFIED));
        MergePlan plan = plan();
        assertThat(plan.choice(0)).contains(Choice.LEFT);
        assertThat(plan.choice(1)).contains(Choice.RIGHT);
        assertThat(plan.unresolved()).isEmpty();
        assertThat(plan.changes()).containsExactly(bring(right(0), right(0).verdict()));
        assertThat(plan.counts()).isEqualTo(new MergeCounts(0, 1, 0, 0, 0, 0));
        assertThat(plan.counts().isNothing()).isFalse();
    }

    @Test
    void choosesNothingWhereBothDecidedDifferently() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("one two").in(QuoteState.REJECTED));
        MergePlan plan = plan();
        assertThat(plan.choice(0)).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unresolved()).isEqualTo(plan.comparison().differences()).hasSize(1);
        assertThat(plan.counts()).isEqualTo(new MergeCounts(0, 0, 0, 0, 0, 1));
        assertThat(plan.counts().isNothing()).isTrue();
    }

    @Test
    void takesTheRejectionOfTheOther() {
        left(quote("one two").by("Ada", "", "").in(QuoteState.VERIFIED));
        right(quote("one two").by("Bo", "", "").in(QuoteState.REJECTED));
        MergePlan plan = plan().with(0, Choice.RIGHT);
        assertThat(settled(plan)).isEqualTo(left(0).verdict().withState(QuoteState.REJECTED));
        assertThat(plan.counts()).isEqualTo(new MergeCounts(0, 0, 0, 1, 0, 0));
    }

    @Test
    void changesNothingWhereTheLeftIsChosen() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("one two").in(QuoteState.REJECTED));
        MergePlan plan = plan().with(0, Choice.LEFT);
        assertThat(plan.choice(0)).contains(Choice.LEFT);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.unresolved()).isEmpty();
    }

    @Test
    void rejectsWhatTheRightDoesNotHaveWhereItIsChosen() {
        left(quote("one two").in(QuoteState.VERIFIED));
        MergePlan plan = plan().with(0, Choice.RIGHT);
        assertThat(plan.changes())
                .containsExactly(
                        new MergeChange.Settle(
                                left(0),
                                left(0).verdict().withState(QuoteState.REJECTED),
                                Optional.empty()));
    }

    @Test
    void bringsAlongRejectedWhatNeitherIsToKeep() {
        right(quote("one two").in(QuoteState.VERIFIED));
        MergePlan plan = plan().with(0, Choice.NEITHER);
        assertThat(plan.changes())
                .containsExactly(
                        bring(right(0), right(0).verdict().withState(QuoteState.REJECTED)));
    }

    @Test
    void rejectingWhatIsRejectedIsNoChange() {
        left(quote("one two").in(QuoteState.REJECTED));
        assertThat(plan().with(0, Choice.NEITHER).changes()).isEmpty();
    }

    @Test
    void keepsBothOnlyWhereTheirWordsDiffer() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("one two three").in(QuoteState.VERIFIED));
        MergePlan plan = plan();
        assertThat(plan.allows(0, Choice.BOTH)).isTrue();
        MergePlan both = plan.with(0, Choice.BOTH);
        assertThat(both.changes()).containsExactly(bring(right(0), right(0).verdict()));
    }

    @Test
    void doesNotKeepTheSameWordsTwice() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("one two").in(QuoteState.REJECTED));
        left(quote("four").in(QuoteState.VERIFIED));
        right(quote("six").in(QuoteState.VERIFIED));
        MergePlan plan = plan();
        for (int place = 0; place < 3; place++) {
            assertThat(plan.allows(place, Choice.BOTH)).isFalse();
            assertThat(plan.allows(place, Choice.RIGHT)).isTrue();
            assertThat(plan.with(place, Choice.BOTH)).isSameAs(plan);
        }
        assertThat(plan.withRest(Choice.BOTH).choice(0)).isEmpty();
    }

    @Test
    void choosesForTheRestWhatIsStillOpen() {
        left(quote("one two").in(QuoteState.VERIFIED));
        right(quote("one two").in(QuoteState.REJECTED));
        left(quote("four").in(QuoteState.REJECTED));
        right(quote("four").in(QuoteState.VERIFIED));
        left(quote("six").in(QuoteState.VERIFIED));
        MergePlan plan = plan().with(0, Choice.LEFT).withRest(Choice.RIGHT);
        assertThat(plan.choice(0)).contains(Choice.LEFT);
        assertThat(plan.choice(1)).contains(Choice.RIGHT);
        assertThat(plan.choice(2)).contains(Choice.LEFT);
        assertThat(plan.counts()).isEqualTo(new MergeCounts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void verifiedMeansAsSuggestedHere() {
        left(quote("one two").by("Ada", "", "").in(QuoteState.REJECTED));
        right(quote("one two").by("Ada", "", "").in(QuoteState.VERIFIED));
        left(quote("four").by("Ada", "", "").in(QuoteState.REJECTED));
        right(quote("four").by("Bo", "", "").in(QuoteState.VERIFIED));
        MergePlan plan = plan().withRest(Choice.RIGHT);
        assertThat(plan.changes())
                .extracting(change -> ((MergeChange.Settle) change).after().state())
                .containsExactly(QuoteState.VERIFIED, QuoteState.CORRECTED);
        assertThat(plan.changes())
                .extracting(change -> ((MergeChange.Settle) change).source())
                .containsExactly(Optional.of(right(0)), Optional.of(right(1)));
    }

    @Test
    void namesOfTheSameSourceStayAsTheLeftSpellsThem() {
        left(quote("one two").by("Ada Lind", "", "").in(QuoteState.VERIFIED));
        right(quote("one two three").by("ADA LIND", "", "").in(QuoteState.VERIFIED));
        Verdict after = settled(plan().with(0, Choice.RIGHT));
        assertThat(names(after)).containsExactly("Ada Lind");
        assertThat(after.attribution().quote()).isEqualTo(right(0).quote());
    }

    @Test
    void anotherSpeakerOrOrganisationComesAsTheRightHasIt() {
        left(quote("one two").by("Ada Lind", "", "").in(QuoteState.VERIFIED));
        right(quote("one two").by("Bo Quist", "", "").in(QuoteState.VERIFIED));
        assertThat(names(settled(plan().with(0, Choice.RIGHT)))).containsExactly("Bo Quist");
        left.clear();
        right.clear();
        left(quote("one two").by("Ada Lind", "", "NATO").in(QuoteState.VERIFIED));
        right(quote("one two").by("ADA LIND", "", "Nordport").in(QuoteState.VERIFIED));
        assertThat(names(settled(plan().with(0, Choice.RIGHT)))).containsExactly("ADA LIND");
    }

    @Test
    void flagsAndNotesOfBothStay() {
        left(quote("one").flagged().note("ours").in(QuoteState.VERIFIED));
        right(quote("one").note("theirs").lookAgain().in(QuoteState.REJECTED));
        left(quote("three").note("same").in(QuoteState.VERIFIED));
        right(quote("three").flagged().note("same").in(QuoteState.REJECTED));
        left(quote("five").note(" ").in(QuoteState.VERIFIED));
        right(quote("five").in(QuoteState.REJECTED));
        List<Verdict> after =
                plan().withRest(Choice.RIGHT).changes().stream()
                        .map(change -> ((MergeChange.Settle) change).after())
                        .toList();
        assertThat(after).extracting(Verdict::flagged).containsExactly(true, true, false);
        assertThat(after).extracting(Verdict::lookAgain).containsExactly(true, false, false);
        assertThat(after).extracting(Verdict::note).containsExactly("ours\ntheirs", "same", "");
    }

    @Test
    void countsTheTextsThatOnlyTheRightHas() {
        Comparer comparer = new Comparer(directories());
        comparer.add(Side.RIGHT, article());
        comparer.add(Side.LEFT, article());
        MergePlan plan = MergePlan.of(comparer.result(List.of()));
        assertThat(plan.counts()).isEqualTo(new MergeCounts(1, 0, 0, 0, 0, 0));
        assertThat(plan.counts().isNothing()).isFalse();
        assertThat(plan.comparison().onlyLeft()).hasSize(1);
    }

    private static SampleQuote quote(String content) {
        return SampleQuote.of(TEXT.indexOf(content) + 1, TEXT, content);
    }

    private void left(SampleQuote quote) {
        left.add(quote.build());
    }

    private void right(SampleQuote quote) {
        right.add(quote.build());
    }

    private ReviewedQuote left(int place) {
        return left.get(place).quote();
    }

    private ReviewedQuote right(int place) {
        return right.get(place).quote();
    }

    private static MergeChange bring(ReviewedQuote quote, Verdict after) {
        return new MergeChange.Bring(article().id(), quote, after);
    }

    private static Verdict settled(MergePlan plan) {
        assertThat(plan.changes()).hasSize(1);
        return ((MergeChange.Settle) plan.changes().getFirst()).after();
    }

    private static List<String> names(Verdict verdict) {
        return verdict.attribution().speakers().stream()
                .map(AttributedSpeaker::speaker)
                .map(speaker -> speaker.name())
                .toList();
    }

    private MergePlan plan() {
        Comparer comparer = new Comparer(directories());
        comparer.add(new ComparedPair(compared(left), compared(right)));
        return MergePlan.of(comparer.result(List.of()));
    }

    private static ComparedArticle compared(List<QuoteInContext> quotes) {
        return new ComparedArticle(article(), quotes.stream().map(QuoteInContext::quote).toList());
    }

    private static Directories directories() {
        Directory empty = new Directory(List.of(), List.of());
        return new Directories(empty, empty);
    }

    private static StoredArticle article() {
        return quote("one").build().article();
    }
}
