package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.DeskUnderTest;

class StepsTest {

    private static final String FAILURE = "desk.open-failed";

    @TempDir private Path folder;
    private DeskUnderTest desk;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void goesOnWhereWhatWasDoneCannotBeTold() {
        Target here = desk.steps.here().orElseThrow().saying(() -> fail());
        goesOnAfter(Step.looking(FAILURE, () -> Optional.of(() -> Optional.of(here))));
    }

    @Test
    void goesOnWhereItCannotBeToldWhyAStepLedNowhere() {
        Step nowhere = Step.looking(FAILURE, () -> Optional.of(Optional::empty));
        goesOnAfter(nowhere.orElse(StepsTest::fail));
    }

    @Test
    void goesOnWhereAFailureCannotBeTold() {
        goesOnAfter(Step.writing("no.such.sentence", () -> Optional.of(StepsTest::fail)));
    }

    /** As at the desk: the job is done some time after the step was taken. */
    private void goesOnAfter(Step broken) {
        desk.jobs.holdUp();
        desk.steps.take(broken);
        desk.navigation.step(1);
        assertThat(catchThrowable(desk.jobs::runOne)).isNotNull();
        assertThat(desk.place()).isEqualTo(1);
        assertThat(desk.queue.busy().get()).isFalse();
    }

    private static <T> T fail() {
        throw new IllegalStateException("there are no words for it");
    }
}
