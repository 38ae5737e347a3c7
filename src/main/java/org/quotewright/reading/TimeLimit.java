package org.quotewright.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the wait for a file that takes too long or breaks its parser, whatever the parser throws.
 * The thread that reads it is interrupted and left behind.
 */
final class TimeLimit {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("reading-", 0).factory();

    private final Duration longest;

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    Content within(String file, Callable<Content> reading) throws UnreadableArticle {
        FutureTask<Content> task = new FutureTask<>(reading);
        THREADS.newThread(task).start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String seconds = Long.toString(longest.toSeconds());
            throw new UnreadableArticle(e, "reading.too-slow", file, seconds);
        } catch (ExecutionException e) {
            throw refusal(e.getCause(), file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableArticle(e, "reading.failed", file);
        } finally {
            task.cancel(true);
        }
    }

    private static UnreadableArticle refusal(Throwable cause, String file) {
        return switch (cause) {
            case UnreadableArticle refused -> refused;
            case OutOfMemoryError tooLarge ->
                    new UnreadableArticle(tooLarge, "reading.too-heavy", file);
            default -> new UnreadableArticle(cause, "reading.broken", file);
        };
    }
}
