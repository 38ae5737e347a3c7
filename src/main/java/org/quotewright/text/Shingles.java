package org.quotewright.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The shingles of a text: every run of five words, case, marks and line ends apart. How many two
 * texts share tells how alike they are, and whether one stands in the other (A. Broder, On the
 * resemblance and containment of documents, SEQUENCES 1997).
 */
public final class Shingles {

    private static final int WORDS = 5;
    private static final int SAMPLE = 8;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** A text of fewer words is a single shingle, one without words none. */
    public static Shingles of(String text) {
        long[] words = words(text);
        int count = words.length < WORDS ? Math.min(words.length, 1) : words.length - WORDS + 1;
        long[] hashes = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(words, i, Math.min(words.length, i + WORDS));
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    private static long[] words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        LongStream.Builder words = LongStream.builder();
        long word = 0;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int letter = folded.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                word = mixed(word + letter + 1);
            } else if (word != 0 && !isApostrophe(letter)) {
                words.add(word);
                word = 0;
            }
        }
        return (word == 0 ? words : words.add(word)).build().toArray();
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static long hash(long[] words, int begin, int end) {
        long hash = 0;
        for (int i = begin; i < end; i++) {
            hash = mixed(hash + words[i]);
        }
        return hash;
    }

    /** The last step of SplitMix64: every bit of the input moves every bit of the output. */
    static long mixed(long value) {
        long bits = value + 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    public int size() {
        return hashes.length;
    }

    /** Jaccard's measure: of the shingles of both, the share that both have. */
    public double resemblance(Shingles other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of these shingles that the other text has too. */
    public double containment(Shingles other) {
        return size() == 0 ? 0 : (double) shared(other) / size();
    }

    private int shared(Shingles other) {
        int shared = 0;
        int there = 0;
        for (long hash : hashes) {
            while (there < other.hashes.length && other.hashes[there] < hash) {
                there++;
            }
            shared += there < other.hashes.length && other.hashes[there] == hash ? 1 : 0;
        }
        return shared;
    }

    /** One in eight, the same for every text; all of a short one. */
    LongStream sample() {
        return size() < WORDS * SAMPLE
                ? Arrays.stream(hashes)
                : Arrays.stream(hashes).filter(hash -> hash % SAMPLE == 0);
    }

    /** As others sample them that may be longer. */
    LongStream all() {
        return Arrays.stream(hashes);
    }
}
