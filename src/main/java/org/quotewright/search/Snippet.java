package org.quotewright.search;

import java.util.List;
import org.quotewright.model.Span;

/**
 * The part of a content to show.
 *
 * @param highlights offsets into {@code text}
 */
public record Snippet(String text, List<Span> highlights) {

    private static final int LENGTH = 240;
    private static final int BEFORE_FIRST = 60;
    private static final String CUT = "…";

    public static Snippet of(String content, List<Span> highlights) {
        int begin = begin(content, highlights);
        int end = end(content, begin);
        String head = begin == 0 ? "" : CUT;
        String tail = end == content.length() ? "" : CUT;
        int shift = head.length() - begin;
        List<Span> shown =
                highlights.stream()
                        .filter(span -> begin <= span.begin() && span.end() <= end)
                        .map(span -> new Span(span.begin() + shift, span.end() + shift))
                        .toList();
        return new Snippet(head + onOneLine(content.substring(begin, end)) + tail, shown);
    }

    private static int begin(String content, List<Span> highlights) {
        int first = highlights.isEmpty() ? 0 : highlights.getFirst().begin();
        if (content.length() <= LENGTH || first <= BEFORE_FIRST) {
            return 0;
        }
        int earliest = Math.min(first - BEFORE_FIRST, content.length() - LENGTH);
        for (int i = earliest; i < first; i++) {
            if (Character.isWhitespace(content.charAt(i))) {
                return i + 1;
            }
        }
        return betweenPairs(content, earliest);
    }

    private static int end(String content, int begin) {
        if (content.length() - begin <= LENGTH) {
            return content.length();
        }
        int latest = begin + LENGTH;
        for (int i = latest; i > latest - BEFORE_FIRST; i--) {
            if (Character.isWhitespace(content.charAt(i))) {
                return i;
            }
        }
        return betweenPairs(content, latest);
    }

    private static int betweenPairs(String content, int at) {
        boolean splits =
                Character.isLowSurrogate(content.charAt(at))
                        && at > 0
                        && Character.isHighSurrogate(content.charAt(at - 1));
        return splits ? at - 1 : at;
    }

    /** Unit by unit, so that offsets stay. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
