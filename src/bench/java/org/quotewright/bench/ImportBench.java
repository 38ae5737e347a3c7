package org.quotewright.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.UnreadableArticle;

/**
 * Reading, without the disk: articles of usual length and files of 4 MB, best of five. Then a
 * folder of 1,000 files ({@code -Dbench.articles} if fewer) into a project.
 */
final class ImportBench implements Benchmark {

    private static final int FILES = 1000;
    private static final int LARGE = 4 * 1024 * 1024;
    private static final String PARAGRAPH =
            "“Nobody will pay for this bridge twice,” said the mayor — and she meant every word of"
                    + " it, as those who know her were quick to say.";

    @Override
    public void run(Rows rows) throws Exception {
        reading(rows);
        Path folder = Files.createTempDirectory("bench");
        try {
            int files = Math.min(FILES, Integer.getInteger("bench.articles", FILES));
            new BatchFigures(folder, files).run(rows);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void reading(Rows rows) throws UnreadableArticle {
        String text = (PARAGRAPH + "\n\n").repeat(30);
        String page = page(30);
        small(rows, "text", text);
        small(rows, "web page", page);
        String large = (PARAGRAPH + "\n\n").repeat(LARGE / (PARAGRAPH.length() + 8));
        large(rows, "text, UTF-8", large.getBytes(StandardCharsets.UTF_8));
        large(rows, "text, Windows-1252", large.getBytes(Charset.forName("windows-1252")));
        large(rows, "web page", page(10_000).getBytes(StandardCharsets.UTF_8));
    }

    private static String page(int paragraphs) {
        String banner = "<div class='cookie-banner'><p>We use cookies on this page.</p></div>";
        String links =
                "<nav><ul>" + "<li><a href='/x'>Section</a></li>".repeat(100) + "</ul></nav>";
        String story = ("<p>" + PARAGRAPH + "</p>").repeat(paragraphs);
        return "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Bridge</title></head><body>"
                + banner
                + links
                + "<article><h1>Bridge</h1>"
                + story
                + "</article></body></html>";
    }

    private static void small(Rows rows, String kind, String content) throws UnreadableArticle {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ArticleReaders readers = new ArticleReaders();
        int files = 500;
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < 5; pass++) {
            long begin = System.nanoTime();
            for (int i = 0; i < files; i++) {
                readers.read("article", bytes);
            }
            best = Math.min(best, millis(begin));
        }
        row(rows, kind, files * 1000 / best, "files/s", bytes.length);
    }

    private static void large(Rows rows, String kind, byte[] bytes) throws UnreadableArticle {
        ArticleReaders readers = new ArticleReaders();
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < 5; pass++) {
            long begin = System.nanoTime();
            readers.read("article", bytes);
            best = Math.min(best, millis(begin));
        }
        row(rows, kind, best, "ms", bytes.length);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void row(Rows rows, String kind, double value, String unit, int bytes) {
        String on = String.format(Locale.ROOT, "one of %,d bytes", bytes);
        rows.row("import", "read a " + kind, value, unit, on);
    }
}
