package org.quotewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Three invented articles as web pages, with 6, 2 and 2 quotations, and one without any. */
public final class InventedArticles {

    static final String FERRY =
            page(
                    "Island ministers leave the pier with a timetable",
                    "Harbour Lantern",
                    "2024-11-07",
                    "Ada Wren",
                    "Velmar’s harbour minister Mira Solberg called the meeting “a morning without"
                            + " a raised voice” and left without taking questions.",
                    "“A boat that runs twice a day is worth more than a treaty nobody reads,\" she"
                            + " said, adding that the old timetable would return before the first"
                            + " ice.",
                    "Earlier, Coast League deputy secretary Teo Anders had welcomed the"
                            + " announcement.",
                    "“It is good to see two harbours on one page,” Anders wrote.",
                    "After the meeting, a port spokeswoman told reporters that both piers would be"
                            + " dredged by spring.",
                    "“They named every shoal between the islands, and by the evening they had"
                            + " signed the chart together,” the spokeswoman said at a briefing.");
    static final String COURT =
            page(
                    "Court hears the last plea in the ferry case",
                    "The Quay",
                    "2024-11-07",
                    "Jon Abel",
                    "Ines Okoro, who presides, cut the hearing short on Thursday.",
                    "“This court does not read tea leaves,” Okoro said.",
                    "Before her the prosecution argued that the ferry line had “slept through"
                            + " every warning” for two winters.",
                    "Marit Sund, who chairs Quay Holdings, sat in the last row.");
    static final String CUP =
            page(
                    "Rovers coach blames a sleepy first half for the cup exit",
                    "Sunday Terrace",
                    "2024-11-06",
                    "",
                    "Bram Keller did not look for excuses.",
                    "“We ran like people looking for their keys,” Keller said.",
                    "“Sold out,” read the sign at the gate.");
    static final String WEATHER =
            page(
                    "Fog until noon, then a light wind from the west",
                    "Harbour Lantern",
                    "2024-11-05",
                    "",
                    "The morning begins grey and ends bright. Nobody has said a word about rain.");

    static final String LATER =
            page(
                    "Keller stays until summer",
                    "Sunday Terrace",
                    "2024-11-09",
                    "",
                    "Bram Keller signed for another half year.",
                    "“We ran like people looking for their keys,” Keller said.");

    private InventedArticles() {}

    /** The pages as files of a folder, in the order in which they are meant to be added. */
    public static List<Path> in(Path folder) {
        return List.of(
                write(folder.resolve("ferry.html"), FERRY),
                write(folder.resolve("court.html"), COURT),
                write(folder.resolve("cup.html"), CUP));
    }

    /** A page with 1 quotation, for when the others were read. */
    public static Path later(Path folder) {
        return write(folder.resolve("later.html"), LATER);
    }

    /** A page on which nobody says anything. */
    public static Path withoutQuotes(Path folder) {
        return write(folder.resolve("weather.html"), WEATHER);
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(
            String title, String outlet, String date, String author, String... paragraphs) {
        return """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>%1$s</title>
        <meta property="og:title" content="%1$s">
        <meta property="og:site_name" content="%2$s">
        <meta property="article:published_time" content="%3$sT08:00:00Z">
        <meta name="author" content="%4$s"></head>
        <body><article><h1>%1$s</h1><p>%5$s</p></article></body></html>
        """
                .formatted(title, outlet, date, author, String.join("</p>\n<p>", paragraphs));
    }
}
