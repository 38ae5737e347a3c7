package org.quotewright.app.evaluate.gold;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words: letters and digits, apostrophes between them included. */
final class WordScan {

    private final int[] text;

    private WordScan(int[] text) {
        this.text = text;
    }

    static List<Stretch> of(int[] text) {
        return new WordScan(text).words();
    }

    static List<String> words(String text) {
        int[] characters = text.codePoints().toArray();
        return of(characters).stream()
                .map(it -> new String(characters, it.begin(), it.end() - it.begin()))
                .toList();
    }

    private List<Stretch> words() {
        List<Stretch> words = new ArrayList<>();
        int at = 0;
        while (at < text.length) {
            int end = endOfWord(at);
            if (end > at) {
                words.add(new Stretch(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private int endOfWord(int begin) {
        int end = endOfLetters(begin);
        while (end > begin && end < text.length && isApostrophe(text[end])) {
            int next = endOfLetters(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int endOfLetters(int begin) {
        int end = begin;
        while (end < text.length && Characters.isLetterOrDigit(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019';
    }
}
