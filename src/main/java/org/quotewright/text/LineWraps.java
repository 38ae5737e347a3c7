package org.quotewright.text;

import java.util.List;
import org.quotewright.model.Span;

/**
 * Tells a line that was broken at a margin, as mails and agency texts are, from one that ends its
 * paragraph. A line was broken where the next one goes on in lower case, or, in a text whose lines
 * are filled, where the next one's first word would not have fitted any more. All lengths are
 * UTF-16 units.
 */
final class LineWraps {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 120;
    private static final int FEWEST = 3;
    private static final double FILLED = 0.6;

    private final String text;
    private final int margin;

    private LineWraps(String text, int margin) {
        this.text = text;
        this.margin = margin;
    }

    /**
     * @param lines the lines of the text that hold more than spaces, in reading order
     */
    static LineWraps of(String text, List<Span> lines) {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        LineWraps wraps = new LineWraps(text, longest);
        return wraps.isFilled(lines) ? wraps : new LineWraps(text, Integer.MAX_VALUE);
    }

    /** True where the second line goes on with what the first one, just above it, began. */
    boolean goesOn(Span line, Span next) {
        return isJustBelow(line, next) && (isBroken(line, next) || isMidSentence(line, next));
    }

    /** Most lines with another one just below them must reach the margin, and not by chance. */
    private boolean isFilled(List<Span> lines) {
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isJustBelow(lines.get(i - 1), lines.get(i))) {
                pairs++;
                broken += isBroken(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            }
        }
        return margin >= NARROWEST
                && margin <= WIDEST
                && broken >= FEWEST
                && broken >= FILLED * pairs;
    }

    /** One line end between them, and no indentation, with which a paragraph begins. */
    private boolean isJustBelow(Span line, Span next) {
        int at = line.end();
        while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            if (text.charAt(at) == '\u2028' || text.charAt(at) == '\u2029') {
                return false;
            }
            at++;
        }
        boolean pair = text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1) == next.begin();
    }

    private boolean isBroken(Span line, Span next) {
        return line.length() + 1 + firstWord(next) > margin;
    }

    private int firstWord(Span line) {
        int end = line.begin();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }

    /** Lists and listings do not count: their lines are short, or end with a mark of their own. */
    private boolean isMidSentence(Span line, Span next) {
        char last = text.charAt(line.end() - 1);
        return line.length() >= NARROWEST
                && Character.isLowerCase(text.codePointAt(next.begin()))
                && (Character.isLetterOrDigit(last)
                        || ",\"'\u201D\u2019\u00BB-\u2013\u2014".indexOf(last) >= 0);
    }
}
