package org.quotewright.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on a list with every core and hands the results over in the list's order. */
final class InOrder {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** How far the work may run ahead of the results, so that memory stays bounded. */
    private static final int AHEAD = 4 * CORES;

    private InOrder() {}

    static <A, B> void map(List<A> inputs, Function<A, B> work, Consumer<B> results) {
        if (inputs.size() == 1) {
            results.accept(work.apply(inputs.getFirst()));
            return;
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(CORES)) {
            Deque<Future<B>> running = new ArrayDeque<>();
            for (A input : inputs) {
                running.add(workers.submit(() -> work.apply(input)));
                if (running.size() >= AHEAD) {
                    results.accept(resultOf(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                results.accept(resultOf(running.remove()));
            }
        }
    }

    private static <B> B resultOf(Future<B> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
