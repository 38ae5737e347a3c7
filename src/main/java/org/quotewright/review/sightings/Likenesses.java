package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.text.WordAlignment;

/** Which wordings are like which, and the groups that follow. */
final class Likenesses {

    private static final int LOOKED_AT = 40;
    private static final double SHORTER = 0.85;

    private final int[][] words;
    private final int[] head;
    private final List<List<Integer>> like = new ArrayList<>();

    Likenesses(int[][] words) {
        this.words = words.clone();
        this.head = IntStream.range(0, words.length).toArray();
        IntStream.range(0, words.length).forEach(place -> like.add(new ArrayList<>(0)));
    }

    void add(int place, int[] others) {
        for (int other : others) {
            like.get(place).add(other);
            like.get(other).add(place);
        }
    }

    /** Those in which two shorter ones stand side by side. */
    BitSet joining() {
        BitSet joining = new BitSet();
        IntStream.range(0, words.length).filter(this::joinsTwo).forEach(joining::set);
        return joining;
    }

    /**
     * Every wording is in at least one, alone where it is like no other.
     *
     * @param joining those that belong to several and do not join them
     */
    Collection<Set<Integer>> groups(BitSet joining) {
        IntStream.range(0, words.length)
                .filter(place -> !joining.get(place))
                .forEach(place -> unite(place, joining));
        Map<Integer, Set<Integer>> groups = new LinkedHashMap<>();
        for (int place = 0; place < words.length; place++) {
            int itself = place;
            heads(place, joining)
                    .forEach(group ->
                            groups.computeIfAbsent(group, none -> new LinkedHashSet<>())
                                    .add(itself));
        }
        return groups.values();
    }

    private IntStream heads(int place, BitSet joining) {
        return joining.get(place)
                ? like.get(place).stream()
                        .filter(other -> !joining.get(other))
                        .mapToInt(this::head)
                        .distinct()
                : IntStream.of(head(place));
    }

    private void unite(int place, BitSet joining) {
        like.get(place).stream()
                .filter(other -> other < place && !joining.get(other))
                .forEach(other -> head[head(place)] = head(other));
    }

    private int head(int place) {
        int at = place;
        while (head[at] != at) {
            head[at] = head[head[at]];
            at = head[at];
        }
        return at;
    }

    private boolean joinsTwo(int place) {
        List<BitSet> parts =
                like.get(place).stream()
                        .filter(other -> words[other].length < SHORTER * words[place].length)
                        .limit(LOOKED_AT)
                        .map(other -> WordAlignment.of(words[place], words[other]).sharedInOne())
                        .toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areApart(parts.get(i), parts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areApart(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2 * both.cardinality() < Math.min(one.cardinality(), other.cardinality());
    }
}
