package org.quotewright.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element as it would be read: one paragraph for each block, block quotes, list
 * points and headings included, with a blank line between them. A line break stays one; two make a
 * paragraph. Inline quotations get their marks.
 */
final class HtmlText implements NodeFilter {

    /** Cells make a row one paragraph; the last two are blocks to jsoup only. */
    private static final Set<String> RUNNING_ON = Set.of("td", "th", "ins", "del");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private final Set<Element> leftOut;
    private final List<Skipped> skipped = new ArrayList<>();

    private HtmlText(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    static String of(Element element) {
        return of(element, Set.of());
    }

    static String of(Element element, Set<Element> leftOut) {
        return String.join("\n\n", read(element, leftOut).paragraphs);
    }

    static HtmlText read(Element element, Set<Element> leftOut) {
        HtmlText text = new HtmlText(leftOut);
        element.filter(text);
        text.endParagraph();
        return text;
    }

    /**
     * An element that was left out.
     *
     * @param place the number of the paragraph that follows it, from 0
     */
    record Skipped(Element element, int place) {}

    List<String> paragraphs() {
        return paragraphs;
    }

    /** In the order of the page. */
    List<Skipped> skipped() {
        return skipped;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (leftOut.contains(element)) {
                int begun = paragraph.toString().isBlank() ? 0 : 1;
                skipped.add(new Skipped(element, paragraphs.size() + begun));
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        if (isBlock(element)) {
            endParagraph();
        }
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "q" -> paragraph.append('“');
            case "td", "th" -> append(" ");
            default -> {
                // its text follows
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("q")) {
                paragraph.append('”');
            }
            if (isBlock(element)) {
                endParagraph();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !RUNNING_ON.contains(element.normalName());
    }

    private void breakLine() {
        if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) == '\n') {
            endParagraph();
        } else if (!paragraph.isEmpty()) {
            removeTrailingSpace();
            paragraph.append('\n');
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (isSpace(next)) {
                appendSpace();
            } else if (!isInvisible(next)) {
                paragraph.append(next);
            }
        }
    }

    private void appendSpace() {
        if (!paragraph.isEmpty() && !isSpace(paragraph.charAt(paragraph.length() - 1))) {
            paragraph.append(' ');
        }
    }

    private void removeTrailingSpace() {
        if (paragraph.charAt(paragraph.length() - 1) == ' ') {
            paragraph.setLength(paragraph.length() - 1);
        }
    }

    private void endParagraph() {
        String whole = paragraph.toString().strip();
        if (!whole.isEmpty()) {
            paragraphs.add(whole);
        }
        paragraph.setLength(0);
    }

    /** White space of any kind as single spaces, invisible characters taken out. */
    static String oneLine(String text) {
        HtmlText line = new HtmlText(Set.of());
        line.append(text);
        return line.paragraph.toString().strip();
    }

    private static boolean isSpace(char next) {
        return Character.isWhitespace(next) || Character.isSpaceChar(next);
    }

    /** Soft hyphens, zero-width spaces and the byte order mark. */
    private static boolean isInvisible(char next) {
        return next == '\u00AD' || next == '\u200B' || next == '\uFEFF';
    }
}
