package org.quotewright.text.anchoring;

import java.util.Arrays;

/** The words of a text, runs of letters and digits, as numbers and where they stand. */
final class WordList {

    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] words = new int[64];
    private int size;

    private WordList() {}

    static WordList of(String text, WordNumbers numbers) {
        WordList list = new WordList();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                list.add(at, end, numbers.of(text.substring(at, end)));
            }
            at = end + 1;
        }
        return list;
    }

    private void add(int begin, int end, int word) {
        if (size == words.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        words[size] = word;
        size++;
    }

    int size() {
        return size;
    }

    int word(int place) {
        return words[place];
    }

    int begin(int place) {
        return begins[place];
    }

    int end(int place) {
        return ends[place];
    }

    /** The first word that begins at an offset or after it. */
    int from(int offset) {
        int place = Arrays.binarySearch(begins, 0, size, offset);
        return place >= 0 ? place : -place - 1;
    }

    /** How many of so many words before a place stand before another too, from 0 to 1. */
    double alikeBefore(int place, WordList other, int otherPlace, int most) {
        return alike(place - most, place, other, otherPlace - most, otherPlace, most);
    }

    /** How many of so many words from a place on stand at another too, from 0 to 1. */
    double alikeAfter(int place, WordList other, int otherPlace, int most) {
        return alike(place, place + most, other, otherPlace, otherPlace + most, most);
    }

    private double alike(int from, int to, WordList other, int otherFrom, int otherTo, int most) {
        int[] mine = sorted(from, to);
        int[] its = other.sorted(otherFrom, otherTo);
        int same = 0;
        int j = 0;
        for (int word : mine) {
            while (j < its.length && its[j] < word) {
                j++;
            }
            if (j < its.length && its[j] == word) {
                same++;
                j++;
            }
        }
        return (double) same / most;
    }

    private int[] sorted(int from, int to) {
        int begin = Math.max(0, from);
        int[] part = Arrays.copyOfRange(words, begin, Math.max(begin, Math.min(size, to)));
        Arrays.sort(part);
        return part;
    }
}
