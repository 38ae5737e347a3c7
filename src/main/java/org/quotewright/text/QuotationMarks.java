package org.quotewright.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Span;

/**
 * Pairs the quotation marks of one paragraph. Any double mark opens where a word begins and any
 * double mark closes, so that mixed kinds pair; what is never closed runs to the paragraph's end
 * and no further. Single marks are paired by {@link SingleMarks}.
 */
final class QuotationMarks {

    private static final String CURLY = "\u201C\u201D\u201E\u201F";
    private static final String OPENING = "\u201C\u201E\u201F\u00AB";
    private static final String CLOSING = "\u201D\u00BB";
    private static final String STRAIGHT = "\"\u2033\uFF02";
    private static final String BEFORE_OPENING = "([{-\u2013\u2014\u2015/:\u2018'";

    private final String text;
    private final Span paragraph;
    private final SingleMarks singles;
    private final List<QuotedStretch> found = new ArrayList<>();
    private int begin = -1;
    private int inner;
    private MarkKind opening;

    private QuotationMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.singles = new SingleMarks(text, paragraph);
    }

    static List<QuotedStretch> in(String text, List<Span> paragraphs) {
        List<QuotedStretch> all = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            all.addAll(new QuotationMarks(text, paragraph).pair());
        }
        return List.copyOf(all);
    }

    private List<QuotedStretch> pair() {
        int at = openDialogue();
        while (at < paragraph.end()) {
            int width = widthOfMark(at);
            if (width > 0) {
                mark(at, width);
                at += width;
            } else {
                at = single(at);
            }
        }
        if (begin >= 0) {
            add(paragraph.end(), paragraph.end(), Optional.empty());
        }
        found.sort(Comparator.comparing(QuotedStretch::span));
        return found;
    }

    /** A dash at the paragraph's start opens a line of dialogue; nothing closes it. */
    private int openDialogue() {
        int at = paragraph.begin();
        if (Characters.isDash(text.charAt(at)) && paragraph.length() > 2) {
            int inside = at + 1;
            while (inside < paragraph.end() - 1 && Characters.isSpace(text.charAt(inside))) {
                inside++;
            }
            Span within = new Span(inside, paragraph.end());
            found.add(new QuotedStretch(paragraph, within, MarkKind.DASH, Optional.empty(), 0));
            return inside;
        }
        return at;
    }

    private int widthOfMark(int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '`') {
            return at + 1 < paragraph.end() && text.charAt(at + 1) == c ? 2 : 0;
        }
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || STRAIGHT.indexOf(c) >= 0
                ? 1
                : 0;
    }

    private void mark(int at, int width) {
        if (begin < 0) {
            if (canOpen(at, width)) {
                open(at, width);
            }
        } else if (canClose(at, width)) {
            add(at, at + width, Optional.of(kindAt(at)));
            boolean reopens = STRAIGHT.indexOf(text.charAt(at)) >= 0;
            if (reopens && isSpace(at - 1) && !isSpace(at + width)) {
                open(at, width);
            }
        }
    }

    private boolean canOpen(int at, int width) {
        char c = text.charAt(at);
        boolean opener = OPENING.indexOf(c) >= 0 || c == '`';
        char before = charAt(at - 1);
        boolean wordBegins = isSpace(at - 1) || BEFORE_OPENING.indexOf(before) >= 0;
        if (opener || (wordBegins && !isSpace(at + width))) {
            return true;
        }
        return STRAIGHT.indexOf(c) >= 0
                && !isSpace(at + width)
                && !Character.isLetterOrDigit(before)
                && ".,!?".indexOf(before) < 0;
    }

    private boolean canClose(int at, int width) {
        char c = text.charAt(at);
        boolean opener = OPENING.indexOf(c) >= 0 || c == '`';
        return !opener || (!isSpace(at - 1) && !Character.isLetterOrDigit(charAt(at + width)));
    }

    private int single(int at) {
        int close = singles.closingOf(at, begin >= 0);
        if (close < 0) {
            return at + 1;
        }
        Span span = new Span(at, close + 1);
        Span within = new Span(at + 1, close);
        Optional<MarkKind> kind = Optional.of(MarkKind.SINGLE);
        found.add(new QuotedStretch(span, within, MarkKind.SINGLE, kind, begin >= 0 ? 1 : 0));
        return begin >= 0 ? at + 1 : close + 1;
    }

    private void open(int at, int width) {
        begin = at;
        inner = at + width;
        opening = kindAt(at);
    }

    private void add(int innerEnd, int end, Optional<MarkKind> closing) {
        if (inner < innerEnd) {
            Span span = new Span(begin, end);
            found.add(new QuotedStretch(span, new Span(inner, innerEnd), opening, closing, 0));
        }
        begin = -1;
    }

    private MarkKind kindAt(int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '`') {
            return MarkKind.TWO_SINGLE;
        }
        if (CURLY.indexOf(c) >= 0) {
            return MarkKind.CURLY;
        }
        return STRAIGHT.indexOf(c) >= 0 ? MarkKind.STRAIGHT : MarkKind.GUILLEMET;
    }

    private boolean isSpace(int at) {
        return Characters.isSpace(charAt(at));
    }

    private char charAt(int at) {
        return paragraph.contains(at) ? text.charAt(at) : ' ';
    }
}
