package org.quotewright.app.evaluate.gold;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what stands between quotation marks, a line at a time: any double mark opens and any
 * closes; what is never closed runs to the end of its line. Single marks count outside double ones.
 */
final class QuotedPlaces {

    private static final String OPENING = "\u201C\u201E\u201F\u00AB";
    private static final String CLOSING = "\u201D\u00BB";
    private static final String EITHER = "\"\u2033";
    private static final String SINGLE = "'\u2018\u2019";
    private static final String BEFORE_OPENING = "([{\u2013\u2014\u2015/:\u2018'";
    private static final String NOT_BEFORE_OPENING = ".,!?";
    private static final Set<String> ELISIONS =
            Set.of(
                    "em", "tis", "twas", "til", "till", "cause", "n", "bout", "round", "cuz",
                    "neath");
    private static final int NONE = -1;

    private final MeasuredText text;
    private final BitSet quoted = new BitSet();
    private int open = NONE;

    private QuotedPlaces(MeasuredText text) {
        this.text = text;
    }

    static BitSet of(MeasuredText text) {
        QuotedPlaces places = new QuotedPlaces(text);
        int at = 0;
        while (at < text.length()) {
            at = places.afterSignAt(at);
        }
        places.closeAt(text.length(), NONE);
        return places.quoted;
    }

    private int afterSignAt(int at) {
        if (text.at(at) == '\n') {
            closeAt(at, NONE);
            return at + 1;
        }
        int width = isDoubled(at) ? 2 : 1;
        int mark = width == 1 ? text.at(at) : text.at(at) == '`' ? '\u201C' : '\u201D';
        if (is(OPENING, mark) || is(CLOSING, mark) || is(EITHER, mark)) {
            doubleMark(mark, at, width);
            return at + width;
        }
        return singleMark(at);
    }

    private boolean isDoubled(int at) {
        int mark = text.at(at);
        return (mark == '`' || mark == '\'') && text.at(at + 1) == mark;
    }

    private void doubleMark(int mark, int at, int width) {
        int before = text.at(at - 1);
        int after = text.at(at + width);
        if (open == NONE) {
            if (is(OPENING, mark) || opens(before, after) || opensLoosely(mark, before, after)) {
                open = at + width;
            }
        } else if (is(CLOSING, mark) || closesThoughOpening(mark, before, after)) {
            closeAt(at, NONE);
        } else if (is(EITHER, mark)) {
            boolean reopens = Characters.isSpace(before) && !Characters.isSpace(after);
            closeAt(at, reopens ? at + width : NONE);
        }
    }

    private static boolean opens(int before, int after) {
        return (Characters.isSpace(before) || is(BEFORE_OPENING, before))
                && !Characters.isSpace(after);
    }

    private static boolean opensLoosely(int mark, int before, int after) {
        return is(EITHER, mark)
                && !Characters.isSpace(after)
                && !Characters.isLetterOrDigit(before)
                && !is(NOT_BEFORE_OPENING, before);
    }

    private static boolean closesThoughOpening(int mark, int before, int after) {
        return is(OPENING, mark)
                && !Characters.isSpace(before)
                && !Characters.isLetterOrDigit(after);
    }

    private void closeAt(int end, int next) {
        if (open != NONE && open < end) {
            quoted.set(open, end);
        }
        open = next;
    }

    private int singleMark(int at) {
        int after = text.at(at + 1);
        if (open == NONE
                && is(SINGLE, text.at(at))
                && opens(text.at(at - 1), after)
                && Character.isLetter(after)
                && !isElision(at + 1)) {
            int end = closingSingle(at + 1);
            if (end != NONE) {
                quoted.set(at + 1, end);
                return end + 1;
            }
        }
        return at + 1;
    }

    private boolean isElision(int begin) {
        int end = begin;
        while (Characters.isLetterOrDigit(text.at(end)) || text.at(end) == '_') {
            end++;
        }
        return ELISIONS.contains(text.in(begin, end).toLowerCase(Locale.ROOT));
    }

    private int closingSingle(int begin) {
        for (int i = begin; i < text.length() && text.at(i) != '\n'; i++) {
            if (is("\"\u201C\u201D", text.at(i))) {
                return NONE;
            }
            if (is("'\u2019", text.at(i))
                    && !Characters.isSpace(text.at(i - 1))
                    && !Characters.isLetterOrDigit(text.at(i + 1))) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean is(String signs, int sign) {
        return signs.indexOf(sign) >= 0;
    }
}
