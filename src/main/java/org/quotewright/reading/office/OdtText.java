package org.quotewright.reading.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of an OpenDocument text, without comments and deleted text. */
final class OdtText implements NodeFilter {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "text:tracked-changes",
                    "office:annotation",
                    "text:note-citation",
                    "text:table-of-content",
                    "text:sequence-decls",
                    "office:forms",
                    "svg:title",
                    "svg:desc");

    private final StoryText story = new StoryText();
    private Optional<String> title = Optional.empty();

    private OdtText() {}

    static OdtText of(Document content) {
        OdtText text = new OdtText();
        Element body = content.selectFirst("office|text");
        if (body != null) {
            body.filter(text);
        }
        return text;
    }

    List<String> paragraphs() {
        return story.paragraphs();
    }

    Optional<String> title() {
        return title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && story.isInParagraph()) {
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
            case "text:p", "text:h" -> story.beginParagraph();
            case "table:table-row" -> beginRow(element);
            case "draw:text-box", "text:note" -> story.beginAside();
            case "text:line-break" -> story.paragraph().append('\n');
            case "text:s", "text:tab" -> append(" ");
            default -> {
                // its text follows
            }
        }
    }

    private void beginRow(Element row) {
        if (!isLayout(row)) {
            story.beginRow();
        }
    }

    private static boolean isLayout(Element row) {
        return row.children().stream().anyMatch(cell -> cell.select("text|p, text|h").size() > 1);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.tagName()) {
                case "text:p", "text:h" -> endParagraph(element);
                case "draw:text-box" -> story.endBox();
                case "text:note" -> story.endNote();
                case "table:table-row" -> endRow(element);
                default -> {
                    // goes on
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void endRow(Element row) {
        if (!isLayout(row)) {
            story.endRow();
        }
    }

    private void endParagraph(Element element) {
        boolean isTitle = element.attr("text:style-name").equals("Title");
        boolean isHeading = element.attr("text:outline-level").equals("1");
        if (title.isEmpty() && story.isAtTop() && (isTitle || isHeading)) {
            title = Optional.of(story.paragraph().toString().strip()).filter(it -> !it.isEmpty());
        }
        story.endParagraph();
    }

    /** White space folds, as the format has it. */
    private void append(String text) {
        StringBuilder paragraph = story.paragraph();
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
