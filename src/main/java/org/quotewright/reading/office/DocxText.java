package org.quotewright.reading.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The paragraphs of a document's body, without headers, footers, notes, hidden and deleted text.
 */
final class DocxText {

    private static final Set<String> TITLES = Set.of("title", "titel", "heading1", "berschrift1");

    private final List<String> paragraphs = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private DocxText() {}

    static DocxText of(XWPFDocument document) {
        DocxText text = new DocxText();
        text.add((IBody) document);
        return text;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    /** What is styled as one, before the second paragraph. */
    Optional<String> title() {
        return title;
    }

    private void add(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> table.getRows().forEach(this::add);
                case XWPFSDT control -> control.getContent().getText().lines().forEach(this::add);
                default -> {
                    // no text
                }
            }
        }
    }

    /** The cells of a row are one paragraph, but those of a layout stand for themselves. */
    private void add(XWPFTableRow row) {
        List<XWPFTableCell> cells = row.getTableCells();
        if (cells.stream().anyMatch(cell -> cell.getBodyElements().size() > 1)) {
            cells.forEach(this::add);
        } else {
            add(cells.stream().map(XWPFTableCell::getText).collect(Collectors.joining(" ")));
        }
    }

    private void add(XWPFParagraph paragraph) {
        String text = text(paragraph).strip();
        String style = String.valueOf(paragraph.getStyle()).toLowerCase(Locale.ROOT);
        if (title.isEmpty() && paragraphs.size() < 2 && TITLES.contains(style)) {
            title = Optional.of(text).filter(it -> !it.isEmpty());
        }
        add(text);
    }

    private void add(String paragraph) {
        if (!paragraph.isBlank()) {
            paragraphs.add(paragraph.strip());
        }
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            switch (element) {
                case XWPFRun run when !run.isVanish() && !isDeleted(run) -> text.append(run.text());
                case XWPFSDT control -> text.append(control.getContent().getText());
                default -> {
                    // hidden
                }
            }
        }
        return text.toString().replace("\u00AD", "").replace('\t', ' ');
    }

    private static boolean isDeleted(XWPFRun run) {
        String around = run.getCTR().getDomNode().getParentNode().getLocalName();
        return around.equals("del") || around.equals("moveFrom");
    }
}
