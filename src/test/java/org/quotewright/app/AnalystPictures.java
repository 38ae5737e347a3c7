package org.quotewright.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.palette.Theme;

/** Pictures of what two analysts have in common, and of a whole project at once. */
record AnalystPictures(Gallery gallery, Path others) {

    void take() {
        Look dark = new Look(Theme.DARK, 1);
        takePair("compare", Gallery.light(), AnalystPictures::compare);
        takePair("compare-dark", dark, AnalystPictures::compare);
        takePair("compare-contrast", new Look(Theme.CONTRAST, 1), AnalystPictures::compare);
        takePair("compare-large", new Look(Theme.LIGHT, 2), AnalystPictures::compare);
        takePair("compare-merged", Gallery.light(), AnalystPictures::merge);
        gallery.takeWith(
                GalleryProject::withColleagueOfLongNames,
                others,
                "compare-long-names",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.press(KeyCode.C));
        takeLeftThere("compare-left", Gallery.light());
        takeLeftThere("compare-left-dark", dark);
        takeLeftThere("compare-left-large", Gallery.LARGE);
        gallery.takeGerman(
                GalleryProject::withColleagueOfOlderTexts,
                "compare-left-german",
                desk -> desk.press(KeyCode.C));
        takePair("history", Gallery.light(), AnalystPictures::history);
        takePair("history-dark", dark, AnalystPictures::history);
        takePair("history-large", new Look(Theme.LIGHT, 2), AnalystPictures::history);
        for (Look look : List.of(Gallery.light(), dark)) {
            String ending = look == dark ? "-dark" : "";
            takePair("sightings" + ending, look, AnalystPictures::sightings);
            takePair("guide" + ending, look, Gallery::guide);
            takePair("figures" + ending, look, desk -> desk.shifted(KeyCode.F));
        }
        takePair("figures-shares", Gallery.light(), AnalystPictures::shares);
        Look contrast = new Look(Theme.CONTRAST, 1);
        takePair("sightings-contrast", contrast, AnalystPictures::sightings);
        takePair("figures-contrast", contrast, desk -> desk.shifted(KeyCode.F));
        gallery.takeGerman(
                GalleryProject::withColleague, "sightings-german", AnalystPictures::sightings);
        gallery.takeGerman(
                GalleryProject::withColleague, "figures-german", desk -> desk.shifted(KeyCode.F));
        for (Look look : List.of(Gallery.LARGE, new Look(Theme.DARK, 2))) {
            String ending = look == Gallery.LARGE ? "-large" : "-large-dark";
            takePair("sightings" + ending, look, AnalystPictures::sightings);
            takePair("figures" + ending, look, desk -> desk.shifted(KeyCode.F));
            takePair("figures-shares" + ending, look, AnalystPictures::shares);
        }
        gallery.takeWith(
                GalleryProject::withColleagueOfLongNames,
                others,
                "figures-long-names",
                Gallery.light(),
                Gallery.WIDE,
                desk -> {
                    GalleryImports.addLongNames(desk);
                    desk.shifted(KeyCode.F);
                });
        gallery.takeWith(
                GalleryProject::empty,
                others,
                "sightings-empty",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.shifted(KeyCode.E));
        gallery.takeWith(
                GalleryProject::empty,
                others,
                "figures-empty",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.shifted(KeyCode.F));
        gallery.takeWith(
                GalleryProject::empty,
                others,
                "history-empty",
                Gallery.light(),
                Gallery.WIDE,
                desk -> desk.press(KeyCode.H));
    }

    private static void sightings(GalleryDesk desk) {
        GalleryImports.addEcho(desk);
        desk.shifted(KeyCode.E);
    }

    private static void shares(GalleryDesk desk) {
        desk.shifted(KeyCode.F);
        desk.pressInForm(KeyCode.A, KeyCode.C);
    }

    private static void compare(GalleryDesk desk) {
        desk.press(KeyCode.C);
        desk.pressInForm(KeyCode.RIGHT, KeyCode.LEFT);
    }

    private static void merge(GalleryDesk desk) {
        compare(desk);
        desk.pressInForm(KeyCode.M);
    }

    private static void history(GalleryDesk desk) {
        desk.press(KeyCode.C);
        desk.pressInForm(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.M, KeyCode.ESCAPE);
        desk.press(KeyCode.U, KeyCode.H);
    }

    private void takePair(String name, Look look, Consumer<GalleryDesk> then) {
        gallery.takeWith(GalleryProject::withColleague, others, name, look, Gallery.WIDE, then);
    }

    private void takeLeftThere(String name, Look look) {
        gallery.takeWith(
                GalleryProject::withColleagueOfOlderTexts,
                others,
                name,
                look,
                Gallery.WIDE,
                desk -> desk.press(KeyCode.C));
    }
}
