package org.quotewright.text.anchoring;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * Finds nearly the same words: the stretch of the newer text whose words take the fewest changes
 * (Sellers 1980), weighed with what stands around it and where it is expected by the shares that
 * Hypothesis' fuzzy anchoring gives them. Case and punctuation do not count.
 */
final class WordSearch {

    private static final int AROUND = 8;
    private static final long MOST_CELLS = 200_000_000L;
    private static final double FEW_CHANGES = 0.25;
    private static final double MANY_CHANGES = 0.4;
    private static final int FEW_WORDS = 3;

    private final String older;
    private final SharedStretches shared;
    private final WordList olderWords;
    private final WordList newerWords;
    private final String newer;

    WordSearch(String older, String newer, SharedStretches shared) {
        this.older = older;
        this.newer = newer;
        this.shared = shared;
        WordNumbers numbers = new WordNumbers();
        this.olderWords = WordList.of(older, numbers);
        this.newerWords = WordList.of(newer, numbers);
    }

    /** Words of the newer text, from one to before another, and how like those looked for. */
    private record Found(int first, int end, double changes, double around, double score) {}

    Optional<Anchor> place(Span span) {
        int first = olderWords.from(span.begin());
        int end = olderWords.from(span.end());
        if (first == end) {
            return Optional.empty();
        }
        return best(span, first, end)
                .map(found -> new Anchor(edges(span, first, end, found), Manner.WORDS, false));
    }

    private Optional<Found> best(Span span, int first, int end) {
        int expected = newerWords.from(shared.expected(span.begin()));
        int reach = (int) Math.min(newerWords.size(), MOST_CELLS / (end - first));
        int from = Math.max(0, expected - reach);
        int to = Math.min(newerWords.size(), expected + reach);
        NearestRuns runs = new NearestRuns(olderWords, first, end);
        Optional<Found> best = Optional.empty();
        for (int i = from; i < to; i++) {
            runs.add(newerWords.word(i));
            if (runs.changes() <= MANY_CHANGES * (end - first)) {
                Found found = found(runs, first, end, i, expected);
                best =
                        best.filter(other -> other.score() >= found.score())
                                .or(() ->
                                        Optional.of(found).filter(it -> isEnough(it, end - first)));
            }
        }
        return best;
    }

    private Found found(NearestRuns runs, int first, int end, int last, int expected) {
        int begin = last + 1 - runs.length();
        double changes = (double) runs.changes() / (end - first);
        double around =
                olderWords.alikeBefore(first, newerWords, begin, AROUND)
                        + olderWords.alikeAfter(end, newerWords, last + 1, AROUND);
        double away = (double) Math.abs(begin - expected) / Math.max(1, newerWords.size());
        return new Found(
                begin,
                last + 1,
                changes,
                around,
                50 * (1 - changes) + 20 * around + 2 * (1 - away));
    }

    private static boolean isEnough(Found found, int words) {
        if (words < FEW_WORDS) {
            return found.changes() == 0 && found.around() >= 1;
        }
        return found.changes() <= FEW_CHANGES || found.around() >= 0.5;
    }

    /** With the marks around the words, where the older place had some. */
    private Span edges(Span span, int first, int end, Found found) {
        int begin = newerWords.begin(found.first());
        int stop = newerWords.end(found.end() - 1);
        if (span.begin() < olderWords.begin(first)) {
            while (begin > 0 && isMark(newer.charAt(begin - 1))) {
                begin--;
            }
        }
        if (span.end() > olderWords.end(end - 1)) {
            while (stop < newer.length() && isMark(newer.charAt(stop))) {
                stop++;
            }
        }
        return new Span(begin, stop);
    }

    private static boolean isMark(char unit) {
        return !Character.isWhitespace(unit) && !Character.isLetterOrDigit(unit);
    }
}
