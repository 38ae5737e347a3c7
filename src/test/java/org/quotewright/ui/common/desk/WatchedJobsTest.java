package org.quotewright.ui.common.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner.RunningJob;
import org.quotewright.ui.DirectJobRunner;

class WatchedJobsTest {

    private final DirectJobRunner direct = new DirectJobRunner();
    private final TaskList tasks = new TaskList();
    private final List<Runnable> afterAWhile = new ArrayList<>();
    private final WatchedJobs jobs = new WatchedJobs(direct, tasks, afterAWhile::add);
    private final List<String> told = new ArrayList<>();

    @Test
    void listsWorkThatLastsUntilItIsDone() {
        direct.holdUp();
        start();
        assertThat(tasks.all()).isEmpty();
        pass();
        assertThat(tasks.all())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.words().get()).isEqualTo("Reading");
                    assertThat(task.share().get()).isNegative();
                });
        direct.runOne();
        assertThat(tasks.all()).isEmpty();
        assertThat(told).containsExactly("1 of 4", "done");
    }

    @Test
    void neverListsWhatIsDoneAtOnce() {
        start();
        pass();
        assertThat(tasks.all()).isEmpty();
        assertThat(told).endsWith("done");
    }

    @Test
    void cancelsFromTheListAndFromTheHandle() {
        direct.holdUp();
        start();
        RunningJob second = start();
        pass();
        tasks.all().getFirst().cancel().run();
        assertThat(tasks.all()).hasSize(1);
        second.cancel();
        assertThat(tasks.all()).isEmpty();
        direct.runOne();
        direct.runOne();
        assertThat(told).isEmpty();
    }

    @Test
    void takesWorkThatFailedOffTheList() {
        direct.holdUp();
        jobs.aside(
                Job.of(
                        "Reading",
                        progress -> {
                            throw new IllegalStateException("odd");
                        }),
                nothing -> {},
                failure -> told.add(failure.getMessage()));
        pass();
        direct.runOne();
        assertThat(tasks.all()).isEmpty();
        assertThat(told).containsExactly("odd");
    }

    private RunningJob start() {
        return jobs.aside(
                Job.of(
                        "Reading",
                        progress -> {
                            progress.report("a", 1, 4);
                            return "done";
                        },
                        (message, done, total) -> told.add(done + " of " + total)),
                told::add,
                failure -> told.add(failure.getMessage()));
    }

    private void pass() {
        afterAWhile.forEach(Runnable::run);
        afterAWhile.clear();
    }
}
