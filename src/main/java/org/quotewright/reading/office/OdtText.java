package org.quotewright.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an OpenDocument text, without notes, comments and deleted text. */
final class OdtText implements NodeFilter {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "text:tracked-changes",
                    "office:annotation",
                    "text:note",
                    "text:table-of-content",
                    "text:sequence-decls",
                    "office:forms",
                    "svg:title",
                    "svg:desc");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int inside;
    private int cells;
    private Optional<String> title = Optional.empty();

    private OdtText() {}

    static OdtText of(Document content) {
        OdtText text = new OdtText();
        Element body = content.selectFirst("office|text");
        if (body != null) {
            body.filter(text);
        }
        text.end();
        return text;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    Optional<String> title() {
        return title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && inside > 0) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.tagName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        switch (element.tagName()) {
            case "text:p", "text:h" -> inside++;
            case "table:table-cell" -> cells++;
            case "text:line-break" -> paragraph.append('\n');
            case "text:s", "text:tab" -> append(" ");
            default -> {
                // its text follows
            }
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.tagName()) {
                case "text:p", "text:h" -> endParagraph(element);
                case "table:table-cell" -> cells--;
                case "table:table-row" -> end();
                default -> {
                    // goes on
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** The cells of a row are one paragraph. */
    private void endParagraph(Element element) {
        inside--;
        if (cells > 0) {
            append(" ");
        } else {
            boolean isTitle = element.attr("text:style-name").equals("Title");
            boolean isHeading = element.attr("text:outline-level").equals("1");
            if (title.isEmpty() && paragraphs.size() < 2 && (isTitle || isHeading)) {
                title = Optional.of(paragraph.toString().strip()).filter(it -> !it.isEmpty());
            }
            end();
        }
    }

    private void end() {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }

    /** White space folds, as the format has it. */
    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            boolean isSpace = next == ' ' || next == '\t' || next == '\n' || next == '\r';
            boolean hasSpace =
                    paragraph.isEmpty()
                            || Character.isWhitespace(paragraph.charAt(paragraph.length() - 1));
            if (isSpace && !hasSpace) {
                paragraph.append(' ');
            } else if (!isSpace && next != '\u00AD') {
                paragraph.append(next);
            }
        }
    }
}
