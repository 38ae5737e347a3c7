package org.quotewright.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quotewright.model.Span;
import org.quotewright.review.Passage;

/**
 * A passage round one of the places at which words were found in it.
 *
 * @param word empty where nothing was found; all stands behind it then
 */
record KeywordLine(List<Piece> before, List<Piece> word, List<Piece> after) {

    /** In UTF-16 units. */
    private static final int REACH = 160;

    KeywordLine {
        before = List.copyOf(before);
        word = List.copyOf(word);
        after = List.copyOf(after);
    }

    /**
     * Words in a row.
     *
     * @param isOwn true for the quotation's own, false for those around it
     */
    record Piece(String text, boolean isOwn) {}

    /**
     * One line a place; words found side by side are one place.
     *
     * @param own where the quotation's own words stand in the passage
     */
    static List<KeywordLine> of(Passage passage, List<Span> own) {
        return places(passage).stream()
                .map(place -> at(place.begin(), place.end(), passage.text(), own))
                .toList();
    }

    /** The passage from its beginning. */
    static KeywordLine from(Passage passage, List<Span> own) {
        return at(0, 0, passage.text(), own);
    }

    private static List<Span> places(Passage passage) {
        List<Span> places = new ArrayList<>();
        for (Span hit : passage.highlights()) {
            boolean isNext =
                    !places.isEmpty()
                            && passage.text()
                                    .substring(places.getLast().end(), hit.begin())
                                    .isBlank();
            places.add(isNext ? places.removeLast().cover(hit) : hit);
        }
        return places;
    }

    private static KeywordLine at(int begin, int end, String text, List<Span> own) {
        int from = Math.max(0, begin - REACH);
        int to = Math.min(text.length(), end + REACH);
        return new KeywordLine(
                pieces(text, from, begin, own),
                pieces(text, begin, end, own),
                pieces(text, end, to, own));
    }

    private static List<Piece> pieces(String text, int from, int to, List<Span> own) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
        own.forEach(span -> {
            edges.add(Math.clamp(span.begin(), from, to));
            edges.add(Math.clamp(span.end(), from, to));
        });
        List<Piece> pieces = new ArrayList<>();
        int begin = from;
        for (int end : edges.tailSet(from, false)) {
            int at = begin;
            boolean isOwn = own.stream().anyMatch(span -> span.begin() <= at && at < span.end());
            pieces.add(new Piece(text.substring(begin, end).replaceAll("\\s", " "), isOwn));
            begin = end;
        }
        return pieces;
    }
}
