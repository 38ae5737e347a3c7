package org.quotewright.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of a document of Word, without comments, hidden and deleted text. */
final class DocxText implements NodeFilter {

    private static final Set<String> TITLES = Set.of("title", "titel", "heading1", "berschrift1");

    private final StoryText story = new StoryText();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private DocxText() {}

    /**
     * @param noted the parts that hold footnotes and endnotes
     */
    static DocxText of(Document document, List<Document> noted) {
        DocxText text = new DocxText();
        WordMarkup.named(document, "body").limit(1).forEach(body -> body.filter(text));
        for (String note : List.copyOf(text.notes)) {
            noted.stream()
                    .flatMap(part -> WordMarkup.named(part, note.substring(0, note.indexOf(' '))))
                    .filter(each -> note.endsWith(" " + WordMarkup.attribute(each, "id")))
                    .forEach(each -> each.filter(text));
        }
        return text;
    }

    List<String> paragraphs() {
        return story.paragraphs();
    }

    /** What is styled as one, before the second paragraph. */
    Optional<String> title() {
        return title;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (WordMarkup.isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        if (text.parent() instanceof Element around && WordMarkup.name(around).equals("t")) {
            append(text.getWholeText().replace("\u00AD", "").replace('\t', ' '));
        }
    }

    private void append(String text) {
        if (story.isInParagraph()) {
            story.paragraph().append(text);
        }
    }

    private void begin(Element element) {
        switch (WordMarkup.name(element)) {
            case "p" -> story.beginParagraph();
            case "tr" -> beginRow(element);
            case "txbxContent", "footnote", "endnote" -> story.beginAside();
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "footnoteReference" ->
                    notes.add("footnote " + WordMarkup.attribute(element, "id"));
            case "endnoteReference" -> notes.add("endnote " + WordMarkup.attribute(element, "id"));
            default -> {
                // its text follows
            }
        }
    }

    private void beginRow(Element row) {
        if (!WordMarkup.isLayout(row)) {
            story.beginRow();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (WordMarkup.name(element)) {
                case "p" -> endParagraph(element);
                case "txbxContent" -> story.endBox();
                case "footnote", "endnote" -> story.endNote();
                case "tr" -> endRow(element);
                default -> {
                    // goes on
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private void endRow(Element row) {
        if (!WordMarkup.isLayout(row)) {
            story.endRow();
        }
    }

    private void endParagraph(Element paragraph) {
        if (title.isEmpty() && story.isAtTop() && TITLES.contains(style(paragraph))) {
            title = Optional.of(story.paragraph().toString().strip()).filter(it -> !it.isEmpty());
        }
        story.endParagraph();
    }

    private static String style(Element paragraph) {
        return WordMarkup.children(paragraph, "pPr")
                .flatMap(properties -> WordMarkup.children(properties, "pStyle"))
                .map(style -> WordMarkup.attribute(style, "val").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}
