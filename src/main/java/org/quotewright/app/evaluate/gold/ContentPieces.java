package org.quotewright.app.evaluate.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The pieces of a content that are compared for equality: stretches with nothing but spaces and
 * punctuation between them are one, lines cut, and the ends of a piece are letters or digits.
 */
final class ContentPieces {

    private static final String KEPT = "$#@%\u20AC\u00A3";
    private static final String THAT = "that";

    private final MeasuredText text;

    private ContentPieces(MeasuredText text) {
        this.text = text;
    }

    /** Of stretches in reading order. */
    static Set<Stretch> of(MeasuredText text, List<Stretch> content) {
        ContentPieces pieces = new ContentPieces(text);
        Set<Stretch> found = new HashSet<>();
        for (Stretch joined : pieces.joined(content)) {
            pieces.addLines(joined, found);
        }
        return found;
    }

    private List<Stretch> joined(List<Stretch> content) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : content) {
            if (!joined.isEmpty() && isNextTo(joined.getLast(), stretch)) {
                joined.add(new Stretch(joined.removeLast().begin(), stretch.end()));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    private boolean isNextTo(Stretch one, Stretch next) {
        return next.begin() >= one.end()
                && IntStream.range(one.end(), next.begin())
                        .map(text::at)
                        .noneMatch(it -> it == '\n' || Characters.isLetterOrDigit(it));
    }

    private void addLines(Stretch stretch, Set<Stretch> found) {
        int begin = stretch.begin();
        for (int i = begin; i <= stretch.end(); i++) {
            if (i == stretch.end() || text.at(i) == '\n') {
                Stretch piece = trimmed(begin, i);
                if (!piece.isEmpty()) {
                    found.add(piece);
                }
                begin = i + 1;
            }
        }
    }

    private Stretch trimmed(int begin, int end) {
        int first = begin;
        int last = end;
        while (true) {
            while (first < last && !isKept(first)) {
                first++;
            }
            while (last > first && !isKept(last - 1)) {
                last--;
            }
            int after = afterThat(first, last);
            if (after == first || after >= last) {
                return new Stretch(first, last);
            }
            first = after;
        }
    }

    private boolean isKept(int place) {
        return Characters.isLetterOrDigit(text.at(place)) || KEPT.indexOf(text.at(place)) >= 0;
    }

    /** Where the piece goes on after a leading "that", or its begin. */
    private int afterThat(int begin, int end) {
        int after = begin + THAT.length();
        if (after >= end || !text.in(begin, after).equalsIgnoreCase(THAT)) {
            return begin;
        }
        int next = after;
        while (next < end && Characters.isSpace(text.at(next))) {
            next++;
        }
        return next == after ? begin : next;
    }
}
