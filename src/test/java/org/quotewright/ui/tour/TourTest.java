package org.quotewright.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.Habits;

class TourTest {

    @TempDir private Path folder;
    private final Habits habits = new Habits(Habits.Kept.FIRST);
    private final ReadOnlyBooleanWrapper palette = new ReadOnlyBooleanWrapper();
    private DeskUnderTest desk;
    private Tour tour;

    @BeforeEach
    void open() {
        desk = DeskUnderTest.filled(folder);
        tour = new Tour(desk.selection, desk.articles, palette.getReadOnlyProperty(), habits);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void goesOnWithWhatTheAnalystDoes() {
        tour.begin();
        assertThat(tour.step().get()).contains(Tour.Step.ACCEPT);
        desk.decisions.accept();
        assertThat(tour.step().get()).contains(Tour.Step.CORRECT);
        assertThat(tour.isCorrected().get()).isFalse();
        desk.decisions.choose(2);
        assertThat(tour.step().get()).contains(Tour.Step.CORRECT);
        assertThat(tour.isCorrected().get()).isTrue();
        desk.decisions.accept();
        assertThat(tour.step().get()).contains(Tour.Step.FIND);
        palette.set(true);
        assertThat(tour.step().get()).contains(Tour.Step.FIND);
        palette.set(false);
        assertThat(tour.step().get()).isEmpty();
        assertThat(habits.toured().get()).isTrue();
    }

    @Test
    void waitsForADecisionNotForAnArticleToOpen() {
        tour.begin();
        desk.navigation.stepArticle(1);
        assertThat(tour.step().get()).contains(Tour.Step.ACCEPT);
    }

    @Test
    void isShownOnceAndNeverAfterItWasLeft() {
        tour.begin();
        tour.next();
        tour.leave();
        assertThat(tour.step().get()).isEmpty();
        tour.begin();
        assertThat(tour.step().get()).isEmpty();
    }
}
