package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.ui.FxThreadExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(FxThreadExtension.class)
class FxJobRunnerTest {

    private static final int PATIENCE = 30;

    private final FxJobRunner runner = new FxJobRunner();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void worksBesideTheInterfacesThreadAndReturnsToIt() throws Exception {
        CompletableFuture<Boolean> returned = new CompletableFuture<>();
        CompletableFuture<Boolean> worked = new CompletableFuture<>();
        runner.inOrder(
                Job.of("work", progress -> worked.complete(Platform.isFxApplicationThread())),
                done -> returned.complete(Platform.isFxApplicationThread()),
                returned::completeExceptionally);
        assertThat(get(returned)).isTrue();
        assertThat(get(worked)).isFalse();
    }

    @Test
    void whatIsAskedForAsideOfAClosedRunnerIsDropped() {
        AtomicBoolean ran = new AtomicBoolean();
        runner.close();
        runner.aside(
                Job.of("work", progress -> ran.getAndSet(true)),
                done -> {},
                failure -> ran.set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ran).isFalse();
    }

    @Test
    void whatComesBackToAClosedRunnerAsksForNothingMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch closing = new CountDownLatch(1);
        AtomicBoolean cameBack = new AtomicBoolean();
        runner.inOrder(
                Job.of(
                        "write",
                        progress -> {
                            begun.countDown();
                            return closing.await(PATIENCE, TimeUnit.SECONDS);
                        }),
                done -> cameBack.set(true),
                failure -> cameBack.set(true));
        runner.aside(
                Job.of(
                        "tell when it closes",
                        progress -> {
                            begun.countDown();
                            while (!progress.isCancelled()) {
                                Thread.onSpinWait();
                            }
                            closing.countDown();
                            return true;
                        }),
                done -> {},
                failure -> {});
        begun.await();
        runner.close();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cameBack).isFalse();
    }

    @Test
    void keepsTheOrderOfJobs() throws Exception {
        List<Integer> order = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> last = new CompletableFuture<>();
        for (int i = 0; i < 200; i++) {
            int number = i;
            runner.inOrder(
                    Job.of("work", progress -> order.add(number)),
                    done -> {
                        if (number == 199) {
                            last.complete(true);
                        }
                    },
                    last::completeExceptionally);
        }
        assertThat(get(last)).isTrue();
        assertThat(order).hasSize(200).isSorted();
    }

    @Test
    void handsFailuresToWhoAsked() throws Exception {
        CompletableFuture<Exception> failed = new CompletableFuture<>();
        runner.aside(
                Job.of(
                        "work",
                        progress -> {
                            throw new IllegalStateException("broken");
                        }),
                done -> failed.cancel(false),
                failed::complete);
        assertThat(get(failed)).hasMessage("broken");
    }

    @Test
    void awaitsWhatRunsAsideWhereItCannotBeInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        runner.aside(
                Job.of(
                        "work",
                        progress -> {
                            begun.countDown();
                            while (!Thread.currentThread().isInterrupted()) {
                                Thread.onSpinWait();
                            }
                            for (long left = 5_000_000; left > 0; left--) {
                                Thread.onSpinWait();
                            }
                            ended.set(true);
                            return true;
                        }),
                done -> {},
                failure -> {});
        assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        runner.close();
        assertThat(ended).isTrue();
    }

    @Test
    void tellsWhatRunsAsideToEndOnceItCloses() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        runner.aside(
                Job.of(
                        "an import",
                        progress -> {
                            begun.countDown();
                            long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
                            while (!progress.isCancelled() && System.nanoTime() < last) {
                                Thread.onSpinWait();
                            }
                            return ended.complete(progress.isCancelled());
                        }),
                done -> {},
                failure -> {});
        assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        runner.close();
        assertThat(get(ended)).isTrue();
    }

    @Test
    void handsErrorsToWhoAskedToo() throws Exception {
        CompletableFuture<Exception> failed = new CompletableFuture<>();
        runner.aside(
                Job.of(
                        "work",
                        progress -> {
                            throw new OutOfMemoryError("too long an article");
                        }),
                done -> failed.cancel(false),
                failed::complete);
        assertThat(get(failed))
                .hasCauseInstanceOf(OutOfMemoryError.class)
                .hasMessageContaining("too long an article");
    }

    @Test
    void bringsReportsBack() throws Exception {
        CompletableFuture<String> reported = new CompletableFuture<>();
        runner.aside(
                Job.of(
                        "work",
                        progress -> {
                            progress.report("ferry.html", 1, 3);
                            return true;
                        },
                        (message, done, total) ->
                                reported.complete(message + " " + done + " of " + total)),
                done -> {},
                reported::completeExceptionally);
        assertThat(get(reported)).isEqualTo("ferry.html 1 of 3");
    }

    @Test
    void dropsTheResultOfACancelledJob() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Boolean> sawIt = new CompletableFuture<>();
        List<String> results = new CopyOnWriteArrayList<>();
        JobRunner.RunningJob job =
                runner.inOrder(
                        Job.of(
                                "work",
                                progress -> {
                                    started.countDown();
                                    cancelled.await(PATIENCE, TimeUnit.SECONDS);
                                    sawIt.complete(progress.isCancelled());
                                    return "result";
                                }),
                        results::add,
                        failure -> results.add("failed"));
        assertThat(started.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        cancelled.countDown();
        assertThat(get(sawIt)).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(results).isEmpty();
    }

    @Test
    void finishesWhatWasAskedForInOrderBeforeItCloses() {
        List<Integer> written = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 50; i++) {
            int number = i;
            runner.inOrder(
                    Job.of("write", progress -> written.add(number)), done -> {}, failure -> {});
        }
        runner.close();
        assertThat(written).hasSize(50);
    }

    private static <T> T get(CompletableFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE, TimeUnit.SECONDS);
    }
}
