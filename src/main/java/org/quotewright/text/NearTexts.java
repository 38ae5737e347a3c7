package org.quotewright.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds among many texts those that share shingles with another, by a sample of these: one in eight
 * takes 2 MB for a thousand articles. What it names is to be compared whole. Not for several
 * threads.
 *
 * @param <K> what the texts are known by
 */
public final class NearTexts<K> {

    private final Map<Long, List<K>> keysOf = new HashMap<>();

    public void add(K key, Shingles shingles) {
        shingles.sample().forEach(hash -> keysOf.computeIfAbsent(hash, none -> few()).add(key));
    }

    private static <K> List<K> few() {
        return new ArrayList<>(1);
    }

    /** The most likely ones first, at most as many as asked for. */
    public List<K> candidates(Shingles shingles, int most) {
        Map<K, Integer> shared = new HashMap<>();
        shingles.all()
                .mapToObj(hash -> keysOf.getOrDefault(hash, List.of()))
                .forEach(keys -> keys.forEach(key -> shared.merge(key, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
