package org.quotewright.ui.common.desk;

import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quotewright.review.Job;
import org.quotewright.review.JobRunner;
import org.quotewright.review.Progress;

/**
 * Lists those of the jobs beside the decisions that last: each enters the list once it has run for
 * a while, and leaves it when it is done, failed or cancelled.
 */
public final class WatchedJobs implements JobRunner {

    private static final double UNKNOWN = -1;

    private final JobRunner jobs;
    private final TaskList tasks;
    private final Consumer<Runnable> later;

    /**
     * @param later runs what it is given after a while, on the interface's thread
     */
    public WatchedJobs(JobRunner jobs, TaskList tasks, Consumer<Runnable> later) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.later = later;
    }

    @Override
    public <T> RunningJob inOrder(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        return jobs.inOrder(job, done, failed);
    }

    @Override
    public <T> RunningJob aside(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        Watch watch = new Watch(job.title());
        RunningJob running =
                jobs.aside(
                        watch.over(job),
                        result -> {
                            watch.end();
                            done.accept(result);
                        },
                        failure -> {
                            watch.end();
                            failed.accept(failure);
                        });
        RunningJob cancelling =
                () -> {
                    watch.end();
                    running.cancel();
                };
        later.accept(() -> watch.show(cancelling));
        return cancelling;
    }

    /** One job, from its start to its end. */
    private final class Watch {

        private final StringProperty words;
        private final DoubleProperty share = new SimpleDoubleProperty(UNKNOWN);
        private RunningTask shown;
        private boolean ended;

        private Watch(String title) {
            this.words = new SimpleStringProperty(title);
        }

        private <T> Job<T> over(Job<T> job) {
            return Job.of(
                    job.title(),
                    (Progress progress) -> job.run(progress),
                    (message, done, total) -> {
                        share.set(total > 0 ? (double) done / total : UNKNOWN);
                        job.reported(message, done, total);
                    });
        }

        private void show(RunningJob cancelling) {
            if (!ended) {
                shown = new RunningTask(words, share, cancelling::cancel);
                tasks.add(shown);
            }
        }

        private void end() {
            ended = true;
            tasks.remove(shown);
        }
    }
}
