package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Span;

/** Parts a very long paragraph for display, so that no cell has to lay out more than it shows. */
final class LongLines {

    /** A little over two screens at the smallest zoom; most paragraphs are far shorter. */
    static final int LIMIT = 6_000;

    /** Text from right to left has a node for every word, so there is less of it in a cell. */
    static final int RIGHT_TO_LEFT_LIMIT = 1_500;

    private static final String SENTENCE_ENDS = ".!?…。！？؟۔";

    private LongLines() {}

    /** Consecutive parts of at most so many units, cut after a sentence where there is one. */
    static List<Span> split(String text, Span line) {
        List<Span> parts = new ArrayList<>();
        int begin = line.begin();
        int limit = RowTexts.isBidirectional(line.in(text)) ? RIGHT_TO_LEFT_LIMIT : LIMIT;
        while (line.end() - begin > limit) {
            int end = cut(text, begin, limit);
            parts.add(new Span(begin, end));
            begin = end;
        }
        parts.add(new Span(begin, line.end()));
        return parts;
    }

    private static int cut(String text, int begin, int limit) {
        int space = -1;
        for (int end = begin + limit; end > begin + limit / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                if (endsSentence(text, end - 1)) {
                    return end;
                }
                space = Math.max(space, end);
            }
        }
        return space > 0 ? space : onCodePoint(text, begin + limit);
    }

    private static boolean endsSentence(String text, int space) {
        int last = space - 1;
        for (int marks = 0; marks < 3 && isClosing(text.charAt(last)); marks++) {
            last--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isClosing(char unit) {
        return "\"'”’»)]".indexOf(unit) >= 0;
    }

    private static int onCodePoint(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
