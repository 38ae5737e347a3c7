package org.quotewright.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The longest sequence of words that two texts share in the same order, as the runs of words in
 * which it stands; a word that stands alone is taken where nothing longer can be had instead. Of
 * very long texts only the first thousand words are looked at.
 *
 * @param runs in the order of both texts
 */
public record WordAlignment(List<Run> runs) {

    private static final int MOST = 1_000;
    private static final int RUN = 2;
    private static final int FEW = 3;

    public WordAlignment {
        runs = List.copyOf(runs);
    }

    /** So many words from one place of each text on. */
    public record Run(int one, int other, int length) {

        boolean isChance() {
            return length < RUN;
        }
    }

    /** Of the numbers of words, as {@link WordSequence#words} gives them. */
    public static WordAlignment of(int[] one, int[] other) {
        int[][] longest = longest(one, other);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < longest.length - 1 && j < longest[0].length - 1) {
            int length = length(one, other, i, j);
            boolean mayWait = Math.max(longest[i + 1][j], longest[i][j + 1]) == longest[i][j];
            if (length >= RUN || length > 0 && !mayWait) {
                runs.add(new Run(i, j, length));
                i += length;
                j += length;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new WordAlignment(runs);
    }

    private static int length(int[] one, int[] other, int i, int j) {
        int length = 0;
        int most = Math.min(Math.min(one.length, MOST) - i, Math.min(other.length, MOST) - j);
        while (length < most && one[i + length] == other[j + length]) {
            length++;
        }
        return length;
    }

    /** How many words the texts share from one place of each on. */
    private static int[][] longest(int[] one, int[] other) {
        int[][] longest = new int[Math.min(one.length, MOST) + 1][Math.min(other.length, MOST) + 1];
        for (int i = longest.length - 2; i >= 0; i--) {
            for (int j = longest[0].length - 2; j >= 0; j--) {
                longest[i][j] =
                        one[i] == other[j]
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** How many words both have, single ones apart that stand in both by chance. */
    public int shared() {
        return runs.stream().filter(run -> !run.isChance()).mapToInt(Run::length).sum();
    }

    /** Which words of the first text the second has too, single ones apart. */
    public BitSet sharedInOne() {
        BitSet shared = new BitSet();
        runs.stream()
                .filter(run -> !run.isChance())
                .forEach(run -> shared.set(run.one(), run.one() + run.length()));
        return shared;
    }

    /** Between two runs: what stands there in each text, half-open, in words. */
    public record Gap(int one, int oneEnd, int other, int otherEnd) {

        /** As it is where the texts change places. */
        public Gap turned() {
            return new Gap(other, otherEnd, one, oneEnd);
        }

        /** True where the second text has no word there and the first has. */
        public boolean isCutInOther() {
            return one < oneEnd && other == otherEnd;
        }

        private boolean isOfFew() {
            return areFew(oneEnd - one) && other < otherEnd
                    || areFew(otherEnd - other) && one < oneEnd;
        }

        boolean isReplaced() {
            return one < oneEnd && other < otherEnd;
        }
    }

    /** In order; words that stand in both by chance are part of them. */
    public List<Gap> gaps() {
        List<Run> sure = sure();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < sure.size(); i++) {
            Run before = sure.get(i - 1);
            Run after = sure.get(i);
            gaps.add(
                    new Gap(
                            before.one() + before.length(),
                            after.one(),
                            before.other() + before.length(),
                            after.other()));
        }
        return gaps;
    }

    private List<Run> sure() {
        return runs.stream().filter(run -> !run.isChance()).toList();
    }

    /**
     * True where, between words that both have, each has words that the other does not have; and
     * where a few words at the beginning or at the end of one stand for a few of the other.
     *
     * @param one how many words the first text has
     * @param other how many the second has
     */
    public boolean hasReplaced(int one, int other) {
        if (gaps().stream().anyMatch(Gap::isReplaced)) {
            return true;
        }
        List<Run> sure = sure();
        return !sure.isEmpty() && hasReplacedEnd(sure.getFirst(), sure.getLast(), one, other);
    }

    /** More words on either side go on with something else: they are another statement's. */
    private static boolean hasReplacedEnd(Run first, Run last, int one, int other) {
        return areFew(first.one()) && areFew(first.other())
                || areFew(one - last.one() - last.length())
                        && areFew(other - last.other() - last.length());
    }

    private static boolean areFew(int words) {
        return words > 0 && words <= FEW;
    }

    /** Before the first run, where both texts have words there and at least one has but a few. */
    public Optional<Gap> begin() {
        return sure().stream()
                .findFirst()
                .map(first -> new Gap(0, first.one(), 0, first.other()))
                .filter(Gap::isOfFew);
    }

    /**
     * Behind the last run, likewise.
     *
     * @param one how many words the first text has
     * @param other how many the second has
     */
    public Optional<Gap> end(int one, int other) {
        return sure().reversed().stream()
                .findFirst()
                .map(last ->
                        new Gap(
                                last.one() + last.length(),
                                one,
                                last.other() + last.length(),
                                other))
                .filter(Gap::isOfFew);
    }
}
