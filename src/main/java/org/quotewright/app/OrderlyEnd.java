package org.quotewright.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets work end in good order where the system ends the process (SIGTERM, a session that is logged
 * off): asks it to come to its end and holds the process until it is closed.
 */
public final class OrderlyEnd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Runnable> asking = new AtomicReference<>(() -> {});
    private final Thread hook = Thread.ofPlatform().name("orderly-end").unstarted(this::end);

    private OrderlyEnd() {}

    /** From here until it is closed. */
    public static OrderlyEnd ofProcess() {
        OrderlyEnd end = new OrderlyEnd();
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    /** Has the work come to its end soon; called from another thread. */
    void whenAsked(Runnable ask) {
        asking.set(ask);
    }

    private void end() {
        asking.get().run();
        try {
            done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done: the process may end. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            System.getLogger(OrderlyEnd.class.getName())
                    .log(System.Logger.Level.DEBUG, "The process is ending", e);
        }
    }
}
