package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Does what takes long on an index beside the desk's own work, one thing after the other. */
final class IndexWork implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(IndexWork.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    private final IndexedQuotes quotes;
    private final ExecutorService lane =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory());
    private final AtomicInteger waiting = new AtomicInteger();
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

    void later(Change change) {
        waiting.incrementAndGet();
        lane.execute(() -> {
            try {
                change.make();
            } catch (IOException | IllegalStateException e) {
                LOG.log(Level.WARNING, "The search index failed and will be made anew", e);
            } finally {
                waiting.decrementAndGet();
            }
        });
    }

    /** Returns once everything that was on disk before is in the index. */
    void finish() throws IOException {
        finish(Progress.NONE);
    }

    void finish(Progress progress) throws IOException {
        if (isWaiting()) {
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
        Future<?> done =
                lane.submit(() -> {
                    change.make();
                    return true;
                });
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

    /** A large change is finished first; a rebuilding is given up. */
    @Override
    public void close() {
        isClosed.set(true);
        lane.shutdown();
        try {
            lane.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
