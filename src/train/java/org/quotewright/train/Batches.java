package org.quotewright.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Deals examples into batches of like length, in an order that a seed fixes. */
final class Batches {

    private static final int POOL = 96;

    private Batches() {}

    /**
     * @param pieces the most that a batch holds, what fills up counted in
     */
    static List<List<Example>> shuffled(List<Example> examples, int pieces, long seed) {
        Random random = new Random(seed);
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += POOL) {
            List<Example> pool = order.subList(from, Math.min(order.size(), from + POOL));
            batches.addAll(byLength(pool, pieces));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** Batches of like length, the shortest first. */
    static List<List<Example>> byLength(List<Example> examples, int pieces) {
        List<List<Example>> batches = new ArrayList<>();
        List<Example> batch = new ArrayList<>();
        List<Example> sorted =
                examples.stream().sorted(Comparator.comparingInt(Example::length)).toList();
        for (Example example : sorted) {
            if (!batch.isEmpty() && (batch.size() + 1) * example.length() > pieces) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(example);
        }
        batches.add(batch);
        return batches;
    }
}
