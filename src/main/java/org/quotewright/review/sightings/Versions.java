package org.quotewright.review.sightings;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.text.WordAlignment;

/**
 * The wordings of a statement, set against each other: the 40 most often seen each against each,
 * any others only against the one agreed on, so that the time grows with their number.
 */
final class Versions {

    private static final int LOOKED_AT = 40;

    private final List<Version> all;
    private final List<Version> looked;
    private final long[][] bearing;
    private final BitSet[] contradicting;
    private final long times;
    private final int agreed;

    /** Of at least one; of those seen equally often, the earliest comes first. */
    Versions(List<Version> versions) {
        all = versions.stream().sorted(Comparator.comparingLong(Version::seen).reversed()).toList();
        looked = all.subList(0, Math.min(LOOKED_AT, all.size()));
        times = looked.stream().mapToLong(Version::seen).sum();
        bearing = looked.stream().map(each -> new long[each.size()]).toArray(long[][]::new);
        contradicting = looked.stream().map(each -> new BitSet()).toArray(BitSet[]::new);
        places().forEach(one -> places().forEach(other -> compare(one, other)));
        agreed = best();
    }

    private IntStream places() {
        return IntStream.range(0, looked.size());
    }

    private void compare(int one, int other) {
        Version its = looked.get(other);
        WordAlignment alignment = looked.get(one).alignedTo(its);
        BitSet shared = alignment.sharedInOne();
        shared.stream().forEach(word -> bearing[one][word] += its.seen());
        if (one < other && contradict(looked.get(one), its, alignment)) {
            contradicting[one].set(other);
            contradicting[other].set(one);
        }
    }

    /** Versions with less in common may be of other parts of what was said. */
    private static boolean contradict(Version one, Version other, WordAlignment alignment) {
        int shared = alignment.sharedInOne().cardinality();
        return 2 * shared >= Math.min(one.size(), other.size())
                && Alteration.isBetween(one, other, alignment);
    }

    /**
     * The wording against which the others are best seen: not one that hides that two others
     * contradict each other, having neither's words there. Among those it has the most words that
     * at least half of the versions bear out, and the fewest of its own beside them; a cut bears
     * out what it contains and denies nothing. One that passes over words with an ellipsis gives
     * way to one that has them.
     */
    Version agreed() {
        return looked.get(agreed);
    }

    /** True where two of them cannot both be what was said. */
    boolean isAltered() {
        return places().anyMatch(place -> !contradicting[place].isEmpty())
                || all.stream()
                        .skip(looked.size())
                        .anyMatch(each -> contradict(agreed(), each, agreed().alignedTo(each)));
    }

    private int best() {
        int[] hidden = places().map(this::hidden).toArray();
        return places().boxed()
                .filter(place -> !givesWay(place, hidden))
                .min(
                        Comparator.comparingInt((Integer place) -> hidden[place])
                                .thenComparing(place -> -borneOut(place))
                                .thenComparing(place -> looked.get(place).isMerged())
                                .thenComparing(this::ownWords)
                                .thenComparing(place -> -looked.get(place).size()))
                .orElseThrow();
    }

    /** How many pairs contradict each other of which this one contradicts neither. */
    private int hidden(int place) {
        BitSet others = new BitSet();
        others.set(0, looked.size());
        others.andNot(contradicting[place]);
        others.clear(place);
        int twice = 0;
        for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
            BitSet pairs = (BitSet) contradicting[other].clone();
            pairs.and(others);
            twice += pairs.cardinality();
        }
        return twice / 2;
    }

    private boolean givesWay(int elided, int[] hidden) {
        return looked.get(elided).hasEllipsis()
                && places().filter(full -> hidden[full] <= hidden[elided])
                        .anyMatch(full -> replaces(full, elided));
    }

    private boolean replaces(int full, int elided) {
        Version fuller = looked.get(full);
        return !fuller.hasEllipsis()
                && !fuller.isMerged()
                && !contradicting[full].get(elided)
                && Alteration.hasElided(fuller, looked.get(elided));
    }

    private long borneOut(int place) {
        return IntStream.range(0, bearing[place].length)
                .filter(word -> isBorneOut(place, word))
                .mapToLong(word -> bearing[place][word])
                .sum();
    }

    private int ownWords(int place) {
        return (int)
                IntStream.range(0, bearing[place].length)
                        .filter(word -> !isBorneOut(place, word))
                        .count();
    }

    /** Words of two statements in one need more than half. */
    private boolean isBorneOut(int place, int word) {
        long twice = 2 * bearing[place][word];
        return looked.get(place).isMerged() ? twice > times : twice >= times;
    }
}
