package org.quotewright.text;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;

/**
 * Cuts a text into its paragraphs: a line is one, without the spaces round it, and so are lines
 * that were broken at a margin.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /**
     * In reading order, none of them empty; takes time linear in the text's length. Offsets are
     * UTF-16 units.
     */
    public static List<Span> of(String text) {
        List<Span> lines = lines(text);
        LineWraps wraps = LineWraps.of(text, lines);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && wraps.goesOn(lines.get(i - 1), lines.get(i))) {
                found.add(new Span(found.removeLast().begin(), lines.get(i).end()));
            } else {
                found.add(lines.get(i));
            }
        }
        return List.copyOf(found);
    }

    private static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                addTrimmed(text, begin, i, found);
                begin = i + 1;
            }
        }
        return found;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> found) {
        int begin = from;
        int end = to;
        while (begin < end && Characters.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            found.add(new Span(begin, end));
        }
    }
}
