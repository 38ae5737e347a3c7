package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ModelEngineTest {

    private static final int MORE_THAN_THREADS = 64;

    @Test
    void isReadThoughEveryThreadOfTheCommonPoolWaits() throws Exception {
        CountDownLatch isRead = new CountDownLatch(1);
        try {
            for (int i = 0; i < MORE_THAN_THREADS; i++) {
                ForkJoinPool.commonPool().execute(() -> await(isRead));
            }
            CompletableFuture<ModelEngine> read = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> read(read));
            assertThat(read.get(60, TimeUnit.SECONDS).name()).startsWith("model");
        } finally {
            isRead.countDown();
        }
    }

    private static void read(CompletableFuture<ModelEngine> read) {
        try {
            read.complete(ModelEngine.load());
        } catch (ModelUnavailable e) {
            read.completeExceptionally(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
