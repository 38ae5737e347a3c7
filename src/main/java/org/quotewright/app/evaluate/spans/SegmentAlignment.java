package org.quotewright.app.evaluate.spans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.app.evaluate.gold.Stretch;

/**
 * Finds a segment's tokens in the text: words by their letters, in order; then marks, however they
 * are written, in the gaps between.
 */
final class SegmentAlignment {

    private static final Stretch NOWHERE = new Stretch(0, 0);
    private static final List<String> BRACKETS = List.of("-LR", "-RR", "-LS", "-RS");
    private static final int REACH_BEFORE = 12;

    private final MeasuredText text;
    private final FoldedText folded;
    private final List<String> tokens;
    private final List<Stretch> found;
    private int firstLetter;
    private int nextLetter;

    private SegmentAlignment(MeasuredText text, FoldedText folded, List<String> tokens) {
        this.text = text;
        this.folded = folded;
        this.tokens = tokens;
        this.found = new ArrayList<>(Collections.nCopies(tokens.size(), NOWHERE));
    }

    /**
     * Where each token stands, an empty stretch for those not found.
     *
     * @param nextLetter where to look for the segment that follows
     */
    record Aligned(List<Stretch> tokens, int nextLetter) {

        static Aligned nowhere(int tokens, int nextLetter) {
            return new Aligned(Collections.nCopies(tokens, NOWHERE), nextLetter);
        }
    }

    /** Empty where the text does not hold the segment's words. */
    static Optional<Aligned> of(
            MeasuredText text, FoldedText folded, List<String> tokens, int from) {
        String letters = FoldedText.fold(String.join("", withoutRoundBrackets(tokens)));
        int at = folded.find(letters, from);
        if (letters.isEmpty()) {
            return Optional.of(Aligned.nowhere(tokens.size(), from));
        }
        return at < 0
                ? Optional.empty()
                : Optional.of(new SegmentAlignment(text, folded, tokens).from(at));
    }

    private static List<String> withoutRoundBrackets(List<String> tokens) {
        return tokens.stream()
                .filter(it -> !it.startsWith("-LR") && !it.startsWith("-RR"))
                .toList();
    }

    private Aligned from(int letter) {
        firstLetter = letter;
        nextLetter = letter;
        for (int i = 0; i < tokens.size(); i++) {
            findWord(i);
        }
        findMarks();
        return new Aligned(List.copyOf(found), nextLetter);
    }

    private void findWord(int token) {
        String word = tokens.get(token);
        int letters = BRACKETS.stream().anyMatch(word::startsWith) ? 0 : letters(word);
        if (letters > 0) {
            int last = nextLetter + letters - 1;
            found.set(token, new Stretch(folded.place(nextLetter), folded.place(last) + 1));
            nextLetter += letters;
        }
    }

    private static int letters(String word) {
        return FoldedText.fold(word).length();
    }

    private void findMarks() {
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && found.get(end).isEmpty()) {
                end++;
            }
            if (end > at) {
                findMarks(at, end);
            }
            at = end + 1;
        }
    }

    private void findMarks(int first, int end) {
        int high = end < tokens.size() ? found.get(end).begin() : placeAfter();
        if (first == 0) {
            int firstPlace = firstLetter == 0 ? 0 : folded.place(firstLetter);
            findBackwards(end, Math.max(0, firstPlace - REACH_BEFORE), high);
        } else {
            findForwards(first, end, found.get(first - 1).end(), high);
        }
    }

    private int placeAfter() {
        return nextLetter < folded.length() ? folded.place(nextLetter) : text.length();
    }

    private void findBackwards(int end, int low, int high) {
        int before = high;
        for (int i = end - 1; i >= 0; i--) {
            Optional<Stretch> mark = lastMark(tokens.get(i), low, before);
            if (mark.isPresent()) {
                found.set(i, mark.get());
                before = mark.get().begin();
            }
        }
    }

    private void findForwards(int first, int end, int low, int high) {
        int after = low;
        for (int i = first; i < end; i++) {
            Optional<Stretch> mark = firstMark(tokens.get(i), after, high);
            if (mark.isPresent()) {
                found.set(i, mark.get());
                after = mark.get().end();
            }
        }
    }

    /** The first in the text; of several there the longest. */
    private Optional<Stretch> firstMark(String token, int low, int high) {
        return marks(token, low, high)
                .reduce((best, next) ->
                        next.begin() < best.begin()
                                        || next.begin() == best.begin() && next.end() > best.end()
                                ? next
                                : best);
    }

    private Optional<Stretch> lastMark(String token, int low, int high) {
        return Marks.written(token).stream()
                .flatMap(it -> last(it, low, high).stream())
                .reduce((best, next) -> next.begin() > best.begin() ? next : best);
    }

    private Stream<Stretch> marks(String token, int low, int high) {
        return Marks.written(token).stream().flatMap(it -> first(it, low, high).stream());
    }

    private Optional<Stretch> first(String mark, int low, int high) {
        int length = mark.codePointCount(0, mark.length());
        for (int i = low; i + length <= high; i++) {
            if (text.in(i, i + length).equals(mark)) {
                return Optional.of(new Stretch(i, i + length));
            }
        }
        return Optional.empty();
    }

    private Optional<Stretch> last(String mark, int low, int high) {
        int length = mark.codePointCount(0, mark.length());
        for (int i = high - length; i >= low; i--) {
            if (text.in(i, i + length).equals(mark)) {
                return Optional.of(new Stretch(i, i + length));
            }
        }
        return Optional.empty();
    }
}
