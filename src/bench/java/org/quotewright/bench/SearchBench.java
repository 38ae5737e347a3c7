package org.quotewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Search over a project of 5,000 invented articles with ten quotations each, or as many articles as
 * {@code bench.search.articles} says, and the full-text index of SQLite over the same; the last
 * rows are the times of SQLite over ours. {@code bench.folder} keeps what is generated, and the
 * next run there starts from it.
 */
final class SearchBench implements Benchmark {

    private static final int ARTICLES = 5_000;
    private static final String HEAP = "512m";

    @Override
    public void run(Rows rows) throws Exception {
        int articles = Integer.getInteger("bench.search.articles", ARTICLES);
        Optional<String> kept =
                Optional.of(System.getProperty("bench.folder", ""))
                        .filter(given -> !given.isBlank());
        Path folder =
                kept.isPresent()
                        ? Files.createDirectories(Path.of(kept.get()))
                        : Files.createTempDirectory("search-bench");
        try {
            Map<String, Double> ours =
                    figures(rows, "search", articles, SearchRun.class, folder.resolve("bench.qw"));
            Path peer = folder.resolve("fts5.db");
            Files.deleteIfExists(peer);
            Map<String, Double> theirs =
                    figures(rows, "SQLite FTS5", articles, Fts5Run.class, peer);
            ratios(rows, ours, theirs);
        } finally {
            if (kept.isEmpty()) {
                Folders.delete(folder);
            }
        }
    }

    private static Map<String, Double> figures(
            Rows rows, String name, int articles, Class<?> program, Path file) throws IOException {
        String on =
                String.format(
                        Locale.ROOT,
                        "%,d articles, %,d quotations, -Xmx%s",
                        articles,
                        articles * InventedSpeech.QUOTES,
                        HEAP);
        Map<String, Double> figures = new LinkedHashMap<>();
        List<String> lines =
                Child.lines(HEAP, program, file.toString(), Integer.toString(articles));
        for (String line : lines) {
            String[] parts = line.split("\t");
            double value = Double.parseDouble(parts[1]);
            rows.row(name, parts[0], value, parts[2], on);
            figures.put(parts[0] + " (" + parts[2] + ")", value);
        }
        return figures;
    }

    private static void ratios(Rows rows, Map<String, Double> ours, Map<String, Double> theirs) {
        ours.forEach((figure, value) -> {
            if (theirs.containsKey(figure)) {
                rows.row("SQLite FTS5 : search", figure, theirs.get(figure) / value, "x", "");
            }
        });
    }
}
