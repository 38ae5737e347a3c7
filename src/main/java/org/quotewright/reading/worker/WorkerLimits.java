package org.quotewright.reading.worker;

import java.time.Duration;
import org.quotewright.reading.ArticleReaders;

/**
 * What a worker process may use.
 *
 * @param heapMegabytes at most
 * @param slowest the time that each file and each part of one has
 * @param idle after which it ends by itself when it is asked nothing
 */
public record WorkerLimits(int heapMegabytes, Duration slowest, Duration idle) {

    public static final WorkerLimits USUAL =
            new WorkerLimits(320, ArticleReaders.SLOWEST, Duration.ofSeconds(30));
}
