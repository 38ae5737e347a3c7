package org.quotewright.reading.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.quotewright.model.guide.GuideBlock;
import org.quotewright.model.guide.GuideChapter;
import org.quotewright.model.guide.GuidePage;
import org.quotewright.model.guide.GuideRun;

/** Reads a page of the manual: CommonMark with tables; chapters begin at headings of level 2. */
public final class GuideReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<GuideChapter> chapters = new ArrayList<>();
    private final List<GuideBlock> blocks = new ArrayList<>();
    private String title = "";
    private String chapter = "";

    private GuideReader() {}

    public static GuidePage read(String markdown) {
        GuideReader reader = new GuideReader();
        for (Node node : NodeRuns.children(PARSER.parse(markdown))) {
            reader.take(node);
        }
        reader.endChapter();
        return new GuidePage(reader.title, reader.chapters);
    }

    private void take(Node node) {
        switch (node) {
            case Heading heading -> take(heading);
            case Paragraph paragraph -> blocks.add(paragraph(paragraph));
            case ListBlock list -> blocks.add(points(list));
            case TableBlock table -> blocks.add(table(table));
            case IndentedCodeBlock code -> blocks.add(new GuideBlock.Lines(code.getLiteral()));
            case FencedCodeBlock code -> blocks.add(new GuideBlock.Lines(code.getLiteral()));
            default -> throw new IllegalArgumentException("not used in the manual: " + node);
        }
    }

    private void take(Heading heading) {
        String words = words(heading);
        switch (heading.getLevel()) {
            case 1 -> {
                title = words;
                chapter = words;
            }
            case 2 -> {
                endChapter();
                chapter = words;
            }
            default -> blocks.add(new GuideBlock.Subheading(words));
        }
    }

    private void endChapter() {
        if (!blocks.isEmpty()) {
            chapters.add(GuideChapter.of(chapter, blocks));
            blocks.clear();
        }
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        NodeRuns.of(node).forEach(run -> words.append(run.words()));
        return words.toString();
    }

    private static GuideBlock paragraph(Paragraph paragraph) {
        return picture(paragraph.getFirstChild())
                .orElseGet(() -> new GuideBlock.Paragraph(NodeRuns.of(paragraph)));
    }

    private static Optional<GuideBlock> picture(Node node) {
        return node instanceof Image image
                ? Optional.of(new GuideBlock.Picture(image.getDestination(), words(image)))
                : Optional.empty();
    }

    private static GuideBlock points(ListBlock list) {
        return new GuideBlock.Points(
                list instanceof OrderedList,
                NodeRuns.children(list).stream().map(GuideReader::point).toList());
    }

    /** A list within a list becomes part of its point. */
    private static List<GuideRun> point(Node item) {
        List<GuideRun> runs = new ArrayList<>();
        for (Node part : NodeRuns.children(item)) {
            switch (part) {
                case BulletList inner ->
                        NodeRuns.children(inner).forEach(each -> runs.addAll(inner(each)));
                case Block block -> runs.addAll(NodeRuns.of(block));
                default -> throw new IllegalArgumentException("not used in the manual: " + part);
            }
        }
        return runs;
    }

    private static List<GuideRun> inner(Node item) {
        List<GuideRun> runs = new ArrayList<>();
        runs.add(new GuideRun("\n– ", GuideRun.Style.PLAIN));
        runs.addAll(point((ListItem) item));
        return runs;
    }

    private static GuideBlock table(TableBlock table) {
        return new GuideBlock.Table(
                NodeRuns.children(table).stream()
                        .flatMap(part -> NodeRuns.children(part).stream())
                        .map(TableRow.class::cast)
                        .map(row ->
                                NodeRuns.children(row).stream()
                                        .map(TableCell.class::cast)
                                        .map(NodeRuns::of)
                                        .toList())
                        .toList());
    }
}
