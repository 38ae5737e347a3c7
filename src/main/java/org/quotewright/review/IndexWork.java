package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.quotewright.store.StoreFailure;

/** Does what takes long on an index beside the desk's own work, one thing after the other. */
final class IndexWork {

    private static final System.Logger LOG = System.getLogger(IndexWork.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    /** In which decisions gather, so that a burst of them is taken in as one. */
    private static final long MOMENT_MS = 50;

    private final IndexedQuotes quotes;
    private final ScheduledExecutorService lane =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("index").factory());
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicBoolean isBegun = new AtomicBoolean();
    private final AtomicBoolean isClosed = new AtomicBoolean();

    IndexWork(IndexedQuotes quotes) {
        this.quotes = quotes;
    }

    /** A change of the index. */
    @FunctionalInterface
    interface Change {
        void make() throws IOException;
    }

    /** True where the index lacks something that is about to be put in. */
    boolean isWaiting() {
        return waiting.get() > 0 || quotes.isBehind();
    }

    /** Brings the index up to date without waiting for it. */
    void begin() {
        if (quotes.isBehind() && !isBegun.getAndSet(true)) {
            later(() -> {
                try {
                    catchUp(Progress.NONE);
                } finally {
                    isBegun.set(false);
                }
            });
        }
    }

    /** Takes in what was noted, without waiting; whoever searches meanwhile is told so. */
    void later() {
        later(quotes::take);
    }

    private void later(Change change) {
        waiting.incrementAndGet();
        lane.execute(() -> {
            try {
                make(change);
            } finally {
                waiting.decrementAndGet();
            }
        });
    }

    /** Takes in what was noted as soon as somebody searches, and else after a moment. */
    void soon() {
        if (!isDue.getAndSet(true)) {
            lane.schedule(this::takeIn, MOMENT_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void takeIn() {
        isDue.set(false);
        make(quotes::take);
    }

    private void make(Change change) {
        try {
            change.make();
        } catch (IOException | IllegalStateException | StoreFailure e) {
            quotes.giveUp();
            LOG.log(Level.WARNING, "The search index failed and will be made anew", e);
        }
    }

    /**
     * Takes in what was noted, unless something larger is under way.
     *
     * @return whether the index holds all that the project does
     */
    boolean settle() throws IOException {
        if (isClosed.get()) {
            throw new IllegalStateException("the index is closed");
        }
        if (!isWaiting()) {
            await(this::takeIn);
        }
        return !isWaiting();
    }

    /** Returns once everything that was on disk before is in the index. */
    void finish() throws IOException {
        finish(Progress.NONE);
    }

    void finish(Progress progress) throws IOException {
        if (!settle()) {
            await(() -> catchUp(progress));
        }
    }

    void rebuild(Progress progress) throws IOException {
        await(() -> quotes.rebuild(progress, () -> stops(progress)));
    }

    /** Others may have brought it up to date meanwhile. */
    private void catchUp(Progress progress) throws IOException {
        if (quotes.isBehind()) {
            quotes.rebuild(progress, () -> stops(progress));
        }
    }

    private boolean stops(Progress progress) {
        return isClosed.get() || progress.isCancelled();
    }

    private void await(Change change) throws IOException {
        Callable<Boolean> work =
                () -> {
                    change.make();
                    return true;
                };
        try {
            await(lane.submit(work));
        } catch (RejectedExecutionException e) {
            throw new IOException("closed", e);
        }
    }

    private static void await(Future<?> done) throws IOException {
        try {
            done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException failed -> failed;
            case UncheckedIOException failed -> failed.getCause();
            case RuntimeException failed -> throw failed;
            default -> new IOException(cause);
        };
    }

    /**
     * A large change is finished first; a rebuilding is given up.
     *
     * @return whether all that was noted was taken in
     */
    boolean end() {
        isClosed.set(true);
        lane.shutdown();
        try {
            return lane.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
