package org.quotewright.bench;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.UnreadableArticle;

/** Reading, without the disk: articles of usual length and files of 50 MB, best of five. */
final class ImportBench {

    private static final int LARGE = 50 * 1024 * 1024;
    private static final String PARAGRAPH =
            "“Nobody will pay for this bridge twice,” said the mayor — and she meant every word of"
                    + " it, as those who know her were quick to say.";

    private ImportBench() {}

    static void run(PrintWriter out) throws UnreadableArticle {
        String text = (PARAGRAPH + "\n\n").repeat(30);
        String page = page(30);
        small(out, "text", text);
        small(out, "web page", page);
        String large = (PARAGRAPH + "\n\n").repeat(LARGE / (PARAGRAPH.length() + 8));
        large(out, "text, UTF-8", large.getBytes(StandardCharsets.UTF_8));
        large(out, "text, Windows-1252", large.getBytes(Charset.forName("windows-1252")));
        large(out, "web page", page(10_000).getBytes(StandardCharsets.UTF_8));
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

    private static void small(PrintWriter out, String kind, String content)
            throws UnreadableArticle {
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
        row(out, kind, files * 1000 / best, "files/s", bytes.length);
    }

    private static void large(PrintWriter out, String kind, byte[] bytes) throws UnreadableArticle {
        ArticleReaders readers = new ArticleReaders();
        double best = Double.MAX_VALUE;
        for (int pass = 0; pass < 5; pass++) {
            long begin = System.nanoTime();
            readers.read("article", bytes);
            best = Math.min(best, millis(begin));
        }
        row(out, kind, best, "ms", bytes.length);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void row(PrintWriter out, String kind, double value, String unit, int bytes) {
        String on = String.format(Locale.ROOT, "one of %,d bytes", bytes);
        out.printf(Locale.ROOT, "| import | read a %s | %.1f | %s | %s |%n", kind, value, unit, on);
    }
}
