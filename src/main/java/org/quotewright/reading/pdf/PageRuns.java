package org.quotewright.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a page into runs; letters printed twice for weight count once. */
final class PageRuns extends PDFTextStripper {

    private static final double SAME_LINE = 0.35;
    private static final double WORD_GAP = 0.18;
    private static final double RUN_GAP = 1.1;

    /** Between letters that were not printed one after the other, as columns are not. */
    private static final double COLUMN_GAP = 0.5;

    private final List<Run> runs = new ArrayList<>();
    private final Map<TextPosition, Integer> printed = new IdentityHashMap<>();
    private int last;
    private StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double baseline;
    private double size;

    private PageRuns() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Run> of(PDDocument document, int page) throws IOException {
        PageRuns runs = new PageRuns();
        runs.setStartPage(page);
        runs.setEndPage(page);
        runs.getText(document);
        return List.copyOf(runs.runs);
    }

    @Override
    protected void writePage() {
        List<TextPosition> letters =
                upright(getCharactersByArticle().stream().flatMap(List::stream).toList());
        letters.forEach(letter -> printed.put(letter, printed.size()));
        for (List<TextPosition> line : lines(letters)) {
            line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            line.forEach(this::add);
            endRun();
        }
    }

    /** Without what is printed across, as along an edge. */
    private static List<TextPosition> upright(List<TextPosition> letters) {
        Map<Float, Integer> directions = new HashMap<>();
        letters.forEach(letter -> directions.merge(letter.getDir(), 1, Integer::sum));
        float usual =
                directions.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0f);
        return letters.stream().filter(letter -> letter.getDir() == usual).toList();
    }

    private static List<List<TextPosition>> lines(List<TextPosition> letters) {
        List<TextPosition> downwards = new ArrayList<>(letters);
        downwards.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<List<TextPosition>> lines = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (TextPosition letter : downwards) {
            if (lines.isEmpty() || letter.getYDirAdj() - last > SAME_LINE * size(letter)) {
                lines.add(new ArrayList<>());
                last = letter.getYDirAdj();
            }
            lines.getLast().add(letter);
        }
        return lines;
    }

    private void add(TextPosition letter) {
        double gap = letter.getXDirAdj() - right;
        double widest = printed.get(letter) == last + 1 ? RUN_GAP : COLUMN_GAP;
        last = printed.get(letter);
        if (!text.isEmpty() && gap > widest * Math.max(size, size(letter))) {
            endRun();
        }
        if (text.isEmpty()) {
            left = letter.getXDirAdj();
        } else if (gap > WORD_GAP * size) {
            appendSpace();
        }
        String unicode = letter.getUnicode();
        if (unicode.isBlank()) {
            appendSpace();
            return;
        }
        text.append(unicode);
        right = letter.getXDirAdj() + letter.getWidthDirAdj();
        baseline = letter.getYDirAdj();
        size = Math.max(size, size(letter));
    }

    private void appendSpace() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void endRun() {
        if (!text.toString().isBlank()) {
            runs.add(new Run(text.toString().strip(), left, right, baseline, size));
        }
        text = new StringBuilder();
        size = 0;
    }

    private static double size(TextPosition letter) {
        return Math.max(1, letter.getFontSizeInPt());
    }
}
