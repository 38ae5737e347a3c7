package org.quotewright.text.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.Span;

/**
 * What two texts share: their beginning, their end, and every stretch round six words in a row that
 * each of them has exactly once. Takes linear time, and finds what moved.
 */
final class SharedStretches {

    private static final int WORDS = 6;
    private static final int MARGIN = 16;
    private static final int REPEATED = -1;

    private final String older;
    private final String newer;
    private final List<Stretch> stretches = new ArrayList<>();

    private SharedStretches(String older, String newer) {
        this.older = older;
        this.newer = newer;
    }

    static SharedStretches of(String older, String newer) {
        SharedStretches shared = new SharedStretches(older, newer);
        shared.addEnds();
        shared.addMiddle();
        return shared;
    }

    private void addEnds() {
        int begin = Common.prefix(older, 0, newer, 0, Integer.MAX_VALUE);
        int rest = Math.min(older.length(), newer.length()) - begin;
        int end = Common.suffix(older, older.length(), newer, newer.length(), rest);
        add(new Stretch(0, 0, begin));
        add(new Stretch(older.length() - end, newer.length() - end, end));
    }

    private void add(Stretch stretch) {
        if (stretch.length() > 0) {
            stretches.add(stretch);
        }
    }

    private void addMiddle() {
        Map<Long, Integer> others = unique(newer);
        Stretch latest = new Stretch(0, 0, 0);
        for (Map.Entry<Long, Integer> run : unique(older).entrySet()) {
            int here = run.getValue();
            int there = others.getOrDefault(run.getKey(), REPEATED);
            if (here != REPEATED && there != REPEATED && !latest.containsPair(here, there)) {
                latest = grown(here, there);
                add(latest);
            }
        }
    }

    private Stretch grown(int here, int there) {
        int before = Common.suffix(older, here, newer, there, Integer.MAX_VALUE);
        int after = Common.prefix(older, here, newer, there, Integer.MAX_VALUE);
        return new Stretch(here - before, there - before, before + after);
    }

    /** Where each run of words begins, in the order of the text; {@link #REPEATED} if not once. */
    private static Map<Long, Integer> unique(String text) {
        Map<Long, Integer> runs = new LinkedHashMap<>();
        WordRun run = new WordRun(WORDS);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at && run.add(at, text, end)) {
                runs.merge(run.hash(), run.begin(), (one, other) -> REPEATED);
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where a span lies that is shared with enough around it to be no chance. */
    Optional<Span> place(Span span) {
        return stretches.stream()
                .filter(stretch -> stretch.contains(span) && isEnough(stretch, span))
                .max(Comparator.comparingInt(Stretch::length))
                .map(stretch ->
                        new Span(span.begin() + stretch.shift(), span.end() + stretch.shift()));
    }

    private boolean isEnough(Stretch stretch, Span span) {
        return stretch.length() >= span.length() + MARGIN || stretch.length() == older.length();
    }

    /** Where a place of the older text would be if it moved with what is shared nearest to it. */
    int expected(int offset) {
        return stretches.stream()
                .min(Comparator.comparingInt(stretch -> stretch.distance(offset)))
                .map(stretch -> offset + stretch.shift())
                .orElse(offset);
    }
}
