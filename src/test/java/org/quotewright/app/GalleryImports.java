package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.quotewright.ui.shell.CutImport;

/** What a desk of the gallery is shown with besides the sample. */
final class GalleryImports {

    private GalleryImports() {}

    /** An article that gives words of the sample to somebody else, and alters others. */
    static void addEcho(GalleryDesk desk) {
        add(desk, List.of(written(desk, "echo.txt", GalleryArticles.ECHO)));
    }

    static void addUnreadable(GalleryDesk desk) {
        add(
                desk,
                List.of(
                        written(desk, "empty notes.txt", ""),
                        written(
                                desk,
                                "a picture, not words.txt",
                                "\u0000\u0001\u0002\u0000".repeat(64)),
                        desk.project().folder().resolve("taken away.html")));
    }

    /** An import that goes on while the desk is used. */
    static void addForLong(GalleryDesk desk) {
        desk.jobs().holdUpAside();
        add(
                desk,
                List.of(
                        written(desk, "winter.txt", GalleryArticles.SPOKESPERSON),
                        desk.project().folder()));
    }

    /** The question for whoever closes the desk meanwhile. */
    static void leaveMeanwhile(GalleryDesk desk) {
        addForLong(desk);
        GalleryDesk.inFx(() -> {
            new LeavingQuestion(
                            desk.desk().imports(),
                            desk.desk().equipment().dialogs(),
                            desk.desk().equipment().messages())
                    .before(() -> {});
            return desk;
        });
    }

    /** What the next desk says to whoever closed it meanwhile. */
    static void tellOfTheRest(GalleryDesk desk) {
        GalleryDesk.inFx(() -> {
            desk.desk().tell(new CutImport(12, 60, List.of(desk.project().folder())));
            return desk;
        });
    }

    static void addLongNames(GalleryDesk desk) {
        add(desk, List.of(written(desk, "long-names.html", GalleryArticles.LONG_NAMES)));
    }

    static void addRightToLeft(GalleryDesk desk) {
        add(desk, List.of(written(desk, "right-to-left.html", GalleryArticles.RIGHT_TO_LEFT)));
    }

    /** Names the spokesperson once, so that the same words further on offer the name. */
    static void nameTheSpokesperson(GalleryDesk desk) {
        add(desk, List.of(written(desk, "winter.txt", GalleryArticles.SPOKESPERSON)));
        desk.press(KeyCode.S);
        desk.complete("Ilse Brandt");
        desk.press(KeyCode.O);
        desk.complete("Averland Ferries");
        desk.press(KeyCode.ENTER);
    }

    /** As it is, without a look at it first. */
    private static void add(GalleryDesk desk, List<Path> files) {
        GalleryDesk.inFx(() -> {
            desk.desk().imports().addUnseen(files);
            return files;
        });
    }

    private static Path written(GalleryDesk desk, String name, String words) {
        return written(desk, name, words.getBytes(StandardCharsets.UTF_8));
    }

    static Path written(GalleryDesk desk, String name, byte[] file) {
        try {
            return Files.write(desk.project().folder().resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
