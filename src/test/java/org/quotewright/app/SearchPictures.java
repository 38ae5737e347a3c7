package org.quotewright.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.palette.Theme;

/** Pictures of the search as a form. */
record SearchPictures(Gallery gallery, Path others) {

    void take() {
        Look dark = new Look(Theme.DARK, 1);
        gallery.take(others, "find", Gallery.light(), Gallery.WIDE, SearchPictures::findFerries);
        gallery.take(others, "find-dark", dark, Gallery.WIDE, SearchPictures::findFerries);
        gallery.take(
                others,
                "find-contrast",
                new Look(Theme.CONTRAST, 1),
                Gallery.WIDE,
                SearchPictures::findFerries);
        gallery.take(
                others, "find-large", Gallery.LARGE, Gallery.WIDE, SearchPictures::findFerries);
        gallery.take(
                others,
                "find-large-dark",
                new Look(Theme.DARK, 2),
                Gallery.WIDE,
                SearchPictures::findFerries);
        gallery.take(
                others,
                "find-mistakes-large",
                Gallery.LARGE,
                Gallery.WIDE,
                SearchPictures::findWithMistakes);
        gallery.take(
                others,
                "find-context",
                Gallery.light(),
                Gallery.WIDE,
                SearchPictures::findInContext);
        gallery.take(
                others, "find-context-dark", dark, Gallery.WIDE, SearchPictures::findInContext);
        gallery.take(
                others,
                "find-context-large",
                Gallery.LARGE,
                Gallery.WIDE,
                SearchPictures::findInContext);
        gallery.take(
                others,
                "find-completed",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.beginToFind("speaker:m"));
        gallery.take(
                others,
                "find-mistake",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.find("ferry is:golden"));
        gallery.take(
                others, "find-speaker", Gallery.light(), Gallery.WIDE, SearchPictures::findAndName);
        gallery.take(others, "find-keys", dark, Gallery.WIDE, SearchPictures::findAndTellKeys);
        gallery.take(
                others,
                "find-nothing",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.find("xylophone"));
        gallery.takeWith(
                GalleryProject::empty,
                others,
                "find-none",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.find("ferry"));
        gallery.take(
                others, "find-saved", Gallery.light(), Gallery.WIDE, SearchPictures::findAndSave);
        gallery.take(others, "find-saved-dark", dark, Gallery.WIDE, SearchPictures::findAndSave);
        gallery.takeGerman("find-german", SearchPictures::findAndSave);
    }

    private static void findAndName(GalleryDesk desk) {
        desk.find("sea OR ferry OR harbour");
        desk.pressInForm(KeyCode.DOWN, KeyCode.P);
    }

    private static void findAndTellKeys(GalleryDesk desk) {
        desk.find("sea OR ferry OR harbour");
        desk.pressInForm(KeyCode.F1);
    }

    private static void findFerries(GalleryDesk desk) {
        desk.find("ferry OR sea OR harbour");
        desk.pressInForm(KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.A);
    }

    private static void findWithMistakes(GalleryDesk desk) {
        desk.find("ferry^2 OR is:golden or /sea/ harbour~9 AND");
    }

    private static void findInContext(GalleryDesk desk) {
        desk.find("sea OR ferry OR harbour");
        desk.pressInForm(KeyCode.V, KeyCode.DOWN);
    }

    private static void findAndSave(GalleryDesk desk) {
        desk.find("is:open");
        desk.saveSearch("Waiting for me");
        desk.find("said");
        desk.saveSearch("Everything said");
        desk.find("sea");
        desk.saveSearch("The sea");
        GalleryImports.addLongNames(desk);
        desk.pressInForm(KeyCode.CLOSE_BRACKET);
    }
}
