package org.quotewright.attribution.tagging;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends while it loads the model elsewhere, and whose end takes as long as three
 * loadings more; the status is 0 where these went well.
 */
public final class LoadingAtTheEnd {

    private static final int MORE = 4;
    private static final int FAILED = 2;
    private static final int STUCK = 3;
    private static final long PATIENCE_SECONDS = 60;

    private final byte[] graph;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ending = new CountDownLatch(1);
    private final CountDownLatch more = new CountDownLatch(MORE);

    private LoadingAtTheEnd(byte[] graph) {
        this.graph = graph;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (InputStream in = LoadingAtTheEnd.class.getResourceAsStream("/model/tagger.onnx")) {
            new LoadingAtTheEnd(in.readAllBytes()).run();
        }
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
        Thread.ofPlatform().daemon().start(this::load);
        begun.await();
        System.exit(0);
    }

    private void load() {
        try {
            while (true) {
                new OnnxScorer(graph).close();
                begun.countDown();
                ending.await();
                more.countDown();
            }
        } catch (OrtException | InterruptedException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(FAILED);
        }
    }

    /** One that does not get on is ended at once. */
    private void end() {
        ending.countDown();
        try {
            if (more.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STUCK);
    }
}
