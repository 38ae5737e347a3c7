package org.quotewright.text.anchoring;

/** The latest words of a text, so many of them, as one number. */
final class WordRun {

    private static final long FACTOR = 1_000_003;

    private final int[] begins;
    private final long[] hashes;
    private int count;

    WordRun(int words) {
        this.begins = new int[words];
        this.hashes = new long[words];
    }

    /** Takes a word in; true once there are enough. */
    boolean add(int begin, String text, int end) {
        int place = count % begins.length;
        begins[place] = begin;
        hashes[place] = hash(text, begin, end);
        count++;
        return count >= begins.length;
    }

    private static long hash(String text, int begin, int end) {
        long hash = 17;
        for (int i = begin; i < end; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    /** Where the first of them begins. */
    int begin() {
        return begins[count % begins.length];
    }

    long hash() {
        long hash = 1;
        for (int i = 0; i < hashes.length; i++) {
            hash = hash * 31 * FACTOR + hashes[(count + i) % hashes.length];
        }
        return hash;
    }
}
