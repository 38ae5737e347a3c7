package org.quotewright.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quotewright.model.LeftOut;

/** The running text of a document, and what is doubtful about it. */
final class PdfText {

    private static final String BETWEEN = "\n\n";
    private static final double HEADLINE = 1.2;
    private static final int LONGEST_HEADLINE = 250;

    /** Fewer do not show how far a column reaches. */
    private static final int FEWEST_LINES = 3;

    private static final double FULL = 0.97;

    private final List<List<Run>> pages;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Hyphens hyphens;
    private boolean isFull;

    private PdfText(List<List<Run>> pages) {
        this.pages = pages;
        Margins margins = Margins.of(pages);
        List<List<List<Line>>> blocks =
                pages.stream()
                        .map(margins::strip)
                        .map(page -> ReadingOrder.of(page).stream().map(Line::of).toList())
                        .toList();
        this.hyphens =
                new Hyphens(blocks.stream().flatMap(List::stream).flatMap(List::stream).toList());
        for (int page = 0; page < blocks.size(); page++) {
            leaveOut(pages.get(page), margins, true);
            blocks.get(page).forEach(this::add);
            leaveOut(pages.get(page), margins, false);
        }
    }

    /** The head or the foot of a page, at the number of the paragraph that follows it. */
    private void leaveOut(List<Run> page, Margins margins, boolean isHead) {
        Box.Area area = Box.around(page);
        double middle = (area.top() + area.bottom()) / 2;
        margins.lines(page).stream()
                .filter(line -> line.baseline() < middle == isHead)
                .map(line -> new LeftOut(paragraphs.size(), line.text(), LeftOut.Reason.MARGIN))
                .forEach(leftOut::add);
    }

    static PdfText of(PDDocument document) throws IOException {
        List<List<Run>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(PageRuns.of(document, page));
        }
        return new PdfText(pages);
    }

    private void add(List<Line> block) {
        List<Paragraph> found = new ArrayList<>(Paragraphs.of(block));
        if (!found.isEmpty()
                && !paragraphs.isEmpty()
                && paragraphs.getLast().goesOnIn(found.getFirst(), isFull)) {
            List<Line> lines = new ArrayList<>(paragraphs.removeLast().lines());
            lines.addAll(found.removeFirst().lines());
            paragraphs.add(new Paragraph(lines));
        }
        paragraphs.addAll(found);
        isFull = block.size() >= FEWEST_LINES && isFull(block);
    }

    /** True where the last line reaches as far as the block does. */
    private static boolean isFull(List<Line> block) {
        Box.Area area = Box.around(block);
        return block.getLast().right() - area.left() >= FULL * area.width();
    }

    String text() {
        return paragraphs.stream()
                .map(paragraph -> paragraph.text(hyphens))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Running heads and page numbers, each at its place in the text. */
    List<LeftOut> leftOut() {
        int[] places = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            int between = i + 1 < paragraphs.size() ? BETWEEN.length() : 0;
            places[i + 1] = places[i] + paragraphs.get(i).text(hyphens).length() + between;
        }
        return leftOut.stream()
                .map(each -> new LeftOut(places[each.place()], each.text(), each.reason()))
                .toList();
    }

    /** What stands in the largest letters of the first paragraphs, where they are larger. */
    Optional<String> headline() {
        double usual = usualSize();
        return paragraphs.stream()
                .limit(8)
                .filter(paragraph -> paragraph.size() >= HEADLINE * usual)
                .max(Comparator.comparingDouble(Paragraph::size))
                .map(paragraph -> paragraph.text(hyphens))
                .filter(text -> text.length() <= LONGEST_HEADLINE);
    }

    private double usualSize() {
        double[] sizes =
                paragraphs.stream()
                        .flatMap(paragraph -> paragraph.lines().stream())
                        .flatMap(line ->
                                IntStream.range(0, line.text().length())
                                        .mapToObj(letter -> line.size()))
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .toArray();
        return sizes.length == 0 ? 1 : sizes[sizes.length / 2];
    }

    /** Pages without text, or with letters that the file does not say how to read; from 1 on. */
    List<Integer> suspicious() {
        return IntStream.range(0, pages.size())
                .filter(page -> isSuspicious(pages.get(page)))
                .mapToObj(page -> page + 1)
                .toList();
    }

    private static boolean isSuspicious(List<Run> page) {
        String text = page.stream().map(Run::text).collect(Collectors.joining());
        long strange =
                text.codePoints()
                        .filter(letter ->
                                letter == 0xFFFD
                                        || Character.getType(letter) == Character.PRIVATE_USE
                                        || Character.isISOControl(letter))
                        .count();
        return text.isEmpty() || 20 * strange > text.length();
    }
}
