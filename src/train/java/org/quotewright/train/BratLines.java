package org.quotewright.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotewright.model.Span;

/** Reads the lines of one brat file; a line that is neither a span nor an event is skipped. */
final class BratLines {

    private final String text;
    private final List<String> lines;
    private final Map<String, List<Span>> spans = new HashMap<>();

    BratLines(String text, List<String> lines) {
        this.text = text;
        this.lines = lines;
    }

    List<GoldAttribution> read() {
        lines.stream().filter(line -> isLine(line, 'T')).forEach(this::readSpans);
        return lines.stream()
                .filter(line -> isLine(line, 'E'))
                .map(this::attribution)
                .filter(found -> !found.content().isEmpty())
                .toList();
    }

    private static boolean isLine(String line, char letter) {
        int tab = line.indexOf('\t');
        return tab > 1
                && line.charAt(0) == letter
                && line.substring(1, tab).chars().allMatch(Character::isDigit);
    }

    private void readSpans(String line) {
        String[] cells = line.split("\t");
        int space = cells[1].indexOf(' ');
        List<Span> found = new ArrayList<>();
        for (String part : cells[1].substring(space + 1).split(";")) {
            String[] bounds = part.split(" ");
            found.add(span(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])));
        }
        spans.put(cells[0], found);
    }

    private Span span(int begin, int end) {
        return new Span(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private GoldAttribution attribution(String line) {
        String[] parts = line.substring(line.indexOf('\t') + 1).split(" ");
        return new GoldAttribution(
                role("Source", parts), role("Cue", parts), role("Content", parts));
    }

    private List<Span> role(String role, String[] parts) {
        List<Span> found = new ArrayList<>();
        for (String part : parts) {
            int colon = part.indexOf(':');
            if (colon > 0 && part.startsWith(role)) {
                found.addAll(spans.getOrDefault(part.substring(colon + 1).strip(), List.of()));
            }
        }
        return found.stream().sorted().toList();
    }
}
