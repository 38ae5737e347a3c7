package org.quotewright.app;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.palette.Theme;

/** Pictures of what is asked and shown before an article is added. */
record AddingPictures(Gallery gallery, Path others) {

    private static final String NAMES =
            """
            The port of Świnoujście waits

            By Zofia Kępińska

            “We stay ashore until May,” said Łukasz Żak of the pilots’ guild on Monday.

            Nobody in the crew of the Wołyń, Żak said, had been paid since January.
            """;

    void take() {
        takeEach("preview", AddingPictures::page);
        gallery.takeGerman("preview-german", AddingPictures::page);
        takeEach("encoding", AddingPictures::guessed);
        gallery.takeGerman("encoding-german", AddingPictures::guessed);
        takeEach("columns", AddingPictures::table);
        takeEach("columns-headerless", AddingPictures::headerless);
        gallery.takeGerman("columns-german", AddingPictures::headerless);
    }

    private void takeEach(String name, Consumer<GalleryDesk> then) {
        gallery.take(others, name, Gallery.light(), Gallery.WIDE, then);
        gallery.take(others, name + "-dark", new Look(Theme.DARK, 1), Gallery.WIDE, then);
        gallery.take(others, name + "-large", Gallery.LARGE, Gallery.WIDE, then);
    }

    private static void page(GalleryDesk desk) {
        desk.look("page.html", GalleryArticles.PAGE.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that does not say its encoding, which is guessed wrongly. */
    private static void guessed(GalleryDesk desk) {
        desk.look("port.txt", NAMES.getBytes(Charset.forName("windows-1250")));
    }

    private static void headerless(GalleryDesk desk) {
        String words = "“We stay ashore until May,” said Łukasz Żak of the pilots’ guild. ";
        String table =
                "Pilots stay,2026-02-27,\"" + words.repeat(12) + "\",https://post.example/pilots\n";
        desk.look("wire.csv", table.repeat(3).getBytes(StandardCharsets.UTF_8));
    }

    /** A table whose columns have names that say nothing. */
    private static void table(GalleryDesk desk) {
        desk.look("wire.csv", GalleryArticles.TABLE.getBytes(StandardCharsets.UTF_8));
    }
}
