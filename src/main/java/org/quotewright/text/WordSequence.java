package org.quotewright.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The words of a text in order, and where they stand; case, marks and line ends apart. A word is
 * known by a number, the same wherever it stands.
 */
public final class WordSequence {

    private final int[] words;
    private final Span[] spans;

    private WordSequence(int[] words, Span[] spans) {
        this.words = words;
        this.spans = spans;
    }

    /** Where a word stands. */
    private record Span(int begin, int end) {}

    public static WordSequence of(String text) {
        int[] words = new int[text.length() / 2 + 1];
        Span[] spans = new Span[words.length];
        int size = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = end(text, at);
            if (end > at) {
                words[size] = number(text.substring(at, end));
                spans[size++] = new Span(at, end);
                at = end;
            }
        }
        return new WordSequence(Arrays.copyOf(words, size), Arrays.copyOf(spans, size));
    }

    /** An apostrophe within a word belongs to it. */
    private static int end(String text, int begin) {
        int at = begin;
        while (at < text.length() && (isLetter(text, at) || at > begin && joins(text, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        int letter = text.codePointAt(at);
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(String text, int at) {
        char unit = text.charAt(at);
        return (unit == '\'' || unit == '\u2019')
                && at + 1 < text.length()
                && isLetter(text, at + 1);
    }

    private static int number(String word) {
        long hash = 0;
        String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char unit = folded.charAt(i);
            hash = unit == '\u2019' || unit == '\'' ? hash : Shingles.mixed(hash + unit + 1);
        }
        return (int) hash;
    }

    /** The numbers of the words. */
    public int[] words() {
        return words.clone();
    }

    public int size() {
        return words.length;
    }

    /** Where a word begins in the text. */
    public int begin(int word) {
        return spans[word].begin();
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return spans[word].end();
    }

    /**
     * The numbers of all runs of so many words, each once; of a shorter text it is a single one.
     */
    static long[] runs(int[] words, int length) {
        return LongStream.of(inOrder(words, length)).sorted().distinct().toArray();
    }

    /** The numbers of all runs of so many words, in their order. */
    static long[] inOrder(int[] words, int length) {
        int count = words.length < length ? Math.min(words.length, 1) : words.length - length + 1;
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            for (int j = i; j < Math.min(words.length, i + length); j++) {
                runs[i] = Shingles.mixed(runs[i] + words[j]);
            }
        }
        return runs;
    }
}
