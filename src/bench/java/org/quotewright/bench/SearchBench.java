package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.quotewright.model.QuoteInContext;
import org.quotewright.search.QuoteIndex;

/**
 * The index over 100,000 invented quotations, or as many as {@code bench.quotes} says: building it,
 * finding in it, and taking one decision in so that it can be found.
 */
final class SearchBench implements Benchmark {

    private static final int RUNS = 400;

    @Override
    public void run(Rows rows) throws IOException {
        int count = Integer.getInteger("bench.quotes", 100_000);
        Path folder = Files.createTempDirectory("search-bench");
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            long begin = System.nanoTime();
            index.rebuild(InventedQuotes.of(count));
            String on = String.format(Locale.ROOT, "%,d quotations", count);
            rows.row("search", "index everything", millis(begin) / 1000, "s", on);
            rows.row("search", "index size", size(folder) / 1e6, "MB", on);
            for (Map.Entry<String, IntFunction<String>> query : queries().entrySet()) {
                percentiles(rows, query.getKey(), on, times(index, query.getValue()));
            }
            percentiles(rows, "take one decision in", on, updates(index, false));
            percentiles(rows, "take one decision in and find it", on, updates(index, true));
        } finally {
            Folders.delete(folder);
        }
    }

    private static Map<String, IntFunction<String>> queries() {
        Map<String, IntFunction<String>> queries = new LinkedHashMap<>();
        queries.put("speaker", i -> "speaker:\"" + InventedQuotes.speaker(i) + "\"");
        queries.put("word", i -> InventedQuotes.word(10 + i));
        queries.put("common word, verified", i -> InventedQuotes.word(1 + i % 5) + " is:verified");
        queries.put("phrase", i -> "\"" + InventedQuotes.word(1 + i % 20) + " word1\"");
        queries.put(
                "word, organisation, dates",
                i ->
                        InventedQuotes.word(1 + i % 50)
                                + " org:\"organisation number "
                                + i % 300
                                + "\" after:2021 before:2023");
        queries.put("beginning of a word", i -> "word" + i % 10 + "*");
        return queries;
    }

    private static double[] times(QuoteIndex index, IntFunction<String> query) throws IOException {
        double[] times = new double[RUNS];
        for (int i = -RUNS / 4; i < RUNS; i++) {
            long begin = System.nanoTime();
            index.find(query.apply(Math.abs(i)), 20);
            if (i >= 0) {
                times[i] = millis(begin);
            }
        }
        return times;
    }

    private static double[] updates(QuoteIndex index, boolean finds) throws IOException {
        List<QuoteInContext> some = InventedQuotes.of(RUNS).toList();
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            index.update(List.of(some.get(i)));
            if (finds) {
                index.find("speaker:last" + i, 20);
            }
            times[i] = millis(begin);
        }
        return times;
    }

    private static void percentiles(Rows rows, String figure, String on, double[] times) {
        Arrays.sort(times);
        rows.row("search", figure + ", p50", times[times.length / 2], "ms", on);
        rows.row("search", figure + ", p99", times[times.length * 99 / 100], "ms", on);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }
}
