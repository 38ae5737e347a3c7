package org.quotewright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Session;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.MergeCounts;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.common.desk.Workplace;

class CompareViewModelTest {

    private static final Speaker OTHER = new Speaker("Nadja Ferrol", SpeakerKind.PERSON);

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private InventedProject theirs;
    private CompareViewModel comparison;

    @BeforeEach
    void open() throws IOException {
        desk = DeskUnderTest.filled(folder);
        Path other = Files.createDirectory(folder.resolve("theirs"));
        theirs = InventedProject.filled(other);
        comparison =
                new CompareViewModel(
                        desk.session,
                        other.resolve("Island watch.quotewright"),
                        new Workplace(
                                desk.jobs,
                                desk.queue,
                                desk.navigation,
                                desk.decisions,
                                desk.notices,
                                desk.messages));
    }

    @AfterEach
    void close() {
        desk.close();
        theirs.close();
    }

    @Test
    void listsWhatHasToBeChosenFirst() {
        differ();
        assertThat(cases().rows())
                .extracting(CaseRow::chosen)
                .containsExactly("to be chosen", "theirs");
        CaseCard card = cases().card().get().orElseThrow();
        assertThat(card.right().lines().getFirst())
                .isEqualTo(new CaseCard.Line("speaker", OTHER.name(), true));
        assertThat(counts()).isEqualTo(new MergeCounts(0, 0, 1, 0, 0, 1));
    }

    @Test
    void choosesAndGoesOn() {
        differ();
        comparison.choose(Choice.RIGHT);
        assertThat(cases().selected().get()).isEqualTo(1);
        assertThat(counts()).isEqualTo(new MergeCounts(0, 0, 2, 0, 0, 0));
        comparison.choose(Choice.NEITHER);
        assertThat(counts()).isEqualTo(new MergeCounts(0, 0, 1, 1, 0, 0));
    }

    @Test
    void offersBothOnlyWhereTheWordsDiffer() {
        differ();
        assertThat(comparison.mayChoose(Choice.BOTH)).isFalse();
        comparison.choose(Choice.BOTH);
        assertThat(cases().selected().get()).isZero();
        assertThat(counts().unresolved()).isEqualTo(1);
    }

    @Test
    void listsTheCasesBehindAFigure() {
        differ();
        comparison.listNext();
        assertThat(cases().behind().get()).contains(Aspect.SPEAKER);
        assertThat(cases().rows()).hasSize(1);
        cases().listBehind(Aspect.SPEAKER);
        assertThat(cases().behind().get()).isEmpty();
        assertThat(cases().rows()).hasSize(2);
        cases().listBehind(Aspect.FOUND);
        assertThat(cases().rows()).isEmpty();
        assertThat(cases().card().get()).isEmpty();
        assertThat(comparison.mayChoose(Choice.LEFT)).isFalse();
    }

    @Test
    void mergesAndTakesItBack() {
        differ();
        comparison.choose(Choice.RIGHT);
        comparison.merge();
        assertThat(comparison.told().get()).startsWith("Merged into");
        assertThat(comparison.merged().get()).isTrue();
        assertThat(cases().rows()).isEmpty();
        assertThat(comparison.mayMerge().get()).isFalse();
        assertThat(desk.speakers()).startsWith(OTHER.name());
        comparison.undo();
        assertThat(comparison.merged().get()).isFalse();
        assertThat(cases().rows()).hasSize(2);
        assertThat(desk.speakers().getFirst()).isNotEqualTo(OTHER.name());
    }

    @Test
    void tellsWhatStoodInTheWayOfAMerge() {
        differ();
        desk.session.review().flag(quotes(desk.session).getLast().id(), true);
        comparison.merge();
        assertThat(comparison.merged().get()).isFalse();
        assertThat(comparison.told().get()).contains("has changed since");
    }

    @Test
    void tellsThatTheProjectIsComparedWithItself() {
        CompareViewModel itself =
                new CompareViewModel(
                        desk.session,
                        folder.resolve("Island watch.quotewright"),
                        comparison.workplace());
        itself.begin();
        assertThat(itself.sheet().get()).isEqualTo(Optional.empty());
        assertThat(itself.told().get()).contains("is the project itself");
        assertThat(itself.mayMerge().get()).isFalse();
        itself.choose(Choice.LEFT);
        itself.step(1);
    }

    /** One quotation decided differently, another one decided there alone. */
    private void differ() {
        desk.session.review().accept(quotes(desk.session).getFirst().id());
        List<ReviewedQuote> others = quotes(theirs.session());
        theirs.session().review().assign(others.get(0).id(), OTHER);
        theirs.session().review().accept(others.get(0).id());
        theirs.session().review().accept(others.get(1).id());
        comparison.begin();
    }

    private CaseList cases() {
        return comparison.sheet().get().orElseThrow().cases();
    }

    private MergeCounts counts() {
        return comparison.plan().get().orElseThrow().counts();
    }

    private static List<ReviewedQuote> quotes(Session desk) {
        return desk.library().open(desk.library().articles().getFirst().id()).quotes();
    }
}
