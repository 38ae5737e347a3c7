package org.quotewright.model;

import java.util.ArrayList;
import java.util.List;

/** The paragraph around a stretch of text, cut between words where it is long. */
final class Surroundings {

    private static final int REACH = 500;

    private Surroundings() {}

    static String of(String text, Span inside) {
        int begin = paragraphBegin(text, inside.begin());
        int end = paragraphEnd(text, inside.end());
        return onOneLine(text, begin, end);
    }

    /** Where these spans stand in what {@link #of} makes of the stretch from first to last. */
    static List<Span> places(String text, List<Span> spans) {
        int begin = paragraphBegin(text, spans.getFirst().begin());
        int end = paragraphEnd(text, spans.getLast().end());
        int length = onOneLine(text, begin, end).length();
        return spans.stream()
                .map(span ->
                        new Span(
                                Math.min(length, squeezed(text, begin, span.begin()).length()),
                                Math.min(length, squeezed(text, begin, span.end()).length())))
                .toList();
    }

    /** What stands before, between and after these spans. */
    static List<String> pieces(String text, List<Span> spans) {
        List<String> pieces = new ArrayList<>();
        int from = paragraphBegin(text, spans.getFirst().begin());
        for (Span span : spans) {
            pieces.add(onOneLine(text, from, span.begin()));
            from = span.end();
        }
        pieces.add(onOneLine(text, from, paragraphEnd(text, from)));
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private static int paragraphBegin(String text, int from) {
        int limit = Math.max(0, from - REACH);
        int wordBegin = from;
        for (int i = from; i > limit; i--) {
            char before = text.charAt(i - 1);
            if (before == '\n' && isBlankLineBefore(text, i - 1)) {
                return i;
            }
            if (Character.isWhitespace(before)) {
                wordBegin = i;
            }
        }
        return limit == 0 ? 0 : wordBegin;
    }

    private static boolean isBlankLineBefore(String text, int lineFeed) {
        for (int i = lineFeed - 1; i >= 0; i--) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int paragraphEnd(String text, int from) {
        int limit = Math.min(text.length(), from + REACH);
        int wordEnd = from;
        for (int i = from; i < limit; i++) {
            char next = text.charAt(i);
            if (next == '\n' && isBlankLineAfter(text, i)) {
                return i;
            }
            if (Character.isWhitespace(next)) {
                wordEnd = i;
            }
        }
        return limit == text.length() ? limit : wordEnd;
    }

    private static boolean isBlankLineAfter(String text, int lineFeed) {
        for (int i = lineFeed + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String onOneLine(String text, int begin, int end) {
        return squeezed(text, begin, end).strip();
    }

    /** Without white space at its beginning; that at its end may go on. */
    private static String squeezed(String text, int begin, int end) {
        StringBuilder line = new StringBuilder(Math.max(0, end - begin));
        for (int i = begin; i < end; i++) {
            char next = text.charAt(i);
            boolean space = Character.isWhitespace(next) || next == '\uFEFF';
            if (!space) {
                line.append(next);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }
}
