package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.text.WordAlignment;
import org.quotewright.text.WordSequence;

/**
 * What stands otherwise in one version of a quotation than in another, word by word; case and marks
 * do not count.
 */
public final class WordDifference {

    private final String base;
    private final String version;
    private final WordSequence baseWords;
    private final WordSequence versionWords;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(String base, String version) {
        this.base = base;
        this.version = version;
        this.baseWords = WordSequence.of(base);
        this.versionWords = WordSequence.of(version);
    }

    /** Words in a row that stand alike in both, or in one only. */
    public record Piece(Kind kind, String words) {}

    /** Who has the words. */
    public enum Kind {
        SAME,
        ADDED,
        LEFT_OUT
    }

    /** The version from its beginning to its end, with the words of the base that it leaves out. */
    public static List<Piece> between(String base, String version) {
        WordDifference difference = new WordDifference(base, version);
        difference.walk();
        return List.copyOf(difference.pieces);
    }

    private void walk() {
        int one = 0;
        int other = 0;
        for (WordAlignment.Run run :
                WordAlignment.of(baseWords.words(), versionWords.words()).runs()) {
            only(one, run.one(), other, run.other());
            add(Kind.SAME, version, versionWords, run.other(), run.other() + run.length());
            one = run.one() + run.length();
            other = run.other() + run.length();
        }
        only(one, baseWords.size(), other, versionWords.size());
    }

    private void only(int one, int oneEnd, int other, int otherEnd) {
        add(Kind.LEFT_OUT, base, baseWords, one, oneEnd);
        add(Kind.ADDED, version, versionWords, other, otherEnd);
    }

    private void add(Kind kind, String text, WordSequence words, int from, int to) {
        if (to > from) {
            int begin = from == 0 ? 0 : words.begin(from);
            pieces.add(new Piece(kind, text.substring(begin, end(text, words, to))));
        }
    }

    /** With the marks behind the last word. */
    private static int end(String text, WordSequence words, int to) {
        int end = to < words.size() ? words.begin(to) : text.length();
        int space = text.indexOf(' ', words.end(to - 1));
        return space < 0 ? end : Math.min(end, space);
    }
}
