package org.quotewright.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.quotewright.ui.common.Language;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of the desk on the sample project as the engine of rules reads it: the first
 * argument is the folder of the pictures that the README and the guide show, the second that of all
 * the others and of the log, where the failure that is pictured stands too; a third tells the names
 * of those to take, as a regular expression.
 */
final class Gallery {

    static final int WIDE = 1440;
    static final Look LARGE = new Look(Theme.LIGHT, 2);

    /** Whose forms the guide shows. */
    private static final Set<String> IN_GUIDE =
            Set.of(
                    "preview",
                    "speakers",
                    "find",
                    "sightings",
                    "figures",
                    "compare",
                    "export",
                    "history");

    private final Path shown;
    private final Path others;
    private final Optional<String> only;

    private Gallery(Path shown, Path others, Optional<String> only) {
        this.shown = shown;
        this.others = others;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        Path shown = Files.createDirectories(Path.of(arguments[0]));
        Path others = Files.createDirectories(Path.of(arguments[1]));
        Logging.toFolder(others);
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.asyncFx(BundledFonts::load).get();
        Gallery gallery = new Gallery(shown, others, Stream.of(arguments).skip(2).findFirst());
        gallery.takeThemes();
        gallery.takeSizes();
        gallery.takeParts();
        new SearchPictures(gallery, others).take();
        new AnalystPictures(gallery, others).take();
        new AddingPictures(gallery, others).take();
        gallery.takeFiles();
        gallery.takeLarge();
        gallery.takeTrouble();
        gallery.takePersonal();
        Platform.exit();
    }

    private void takeThemes() {
        take(shown, "desk-light", light(), WIDE, Gallery::review);
        take(shown, "desk-dark", new Look(Theme.DARK, 1), WIDE, Gallery::review);
        take(others, "desk-contrast", new Look(Theme.CONTRAST, 1), WIDE, Gallery::review);
    }

    private void takeSizes() {
        take(others, "large", LARGE, WIDE, Gallery::review);
        take(others, "folded", light(), 1000, Gallery::review);
        take(others, "narrow", light(), 800, Gallery::review);
        take(others, "narrowest", light(), 640, Gallery::review);
        take(
                others,
                "drawer",
                new Look(Theme.DARK, 1),
                800,
                desk -> desk.press(KeyCode.DOWN, KeyCode.D));
    }

    private void takeParts() {
        take(others, "opened", light(), WIDE, desk -> {});
        take(shown, "speaker", light(), WIDE, desk -> desk.press(KeyCode.DOWN, KeyCode.S));
        take(others, "organisation", light(), WIDE, desk -> desk.press(KeyCode.DOWN, KeyCode.O));
        take(others, "alike", light(), WIDE, GalleryDesk::offerTheOthers);
        take(others, "alike-dark", new Look(Theme.DARK, 1), WIDE, GalleryDesk::offerTheOthers);
        take(others, "doubtful", light(), WIDE, desk -> desk.press(KeyCode.Z, KeyCode.UP));
        take(others, "caret", light(), WIDE, desk -> desk.press(KeyCode.RIGHT, KeyCode.RIGHT));
        take(others, "known", light(), WIDE, GalleryImports::nameTheSpokesperson);
        take(others, "search", light(), WIDE, desk -> desk.search("ferry OR harbour"));
        take(
                others,
                "search-dark",
                new Look(Theme.DARK, 1),
                WIDE,
                desk -> desk.search("is:verified"));
        take(others, "export", light(), WIDE, Gallery::export);
        take(others, "export-dark", new Look(Theme.DARK, 1), WIDE, Gallery::export);
        take(others, "export-none", light(), WIDE, desk -> desk.chord(KeyCode.E));
        take(others, "shortcuts", new Look(Theme.DARK, 1), WIDE, desk -> desk.press(KeyCode.F1));
        take(others, "preferences", light(), WIDE, desk -> desk.chord(KeyCode.COMMA));
        take(others, "decided", light(), WIDE, GalleryDesk::decideAll);
        take(others, "drop", new Look(Theme.DARK, 1), WIDE, GalleryDesk::hoverFiles);
        takeWith(GalleryProject::empty, others, "empty", light(), WIDE, desk -> {});
    }

    private static void export(GalleryDesk desk) {
        desk.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        desk.chord(KeyCode.E);
    }

    static void guide(GalleryDesk desk) {
        desk.shifted(KeyCode.F1);
        desk.pressInForm(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
    }

    private void takeTrouble() {
        take(others, "import-report", light(), WIDE, GalleryImports::addUnreadable);
        take(others, "failure", light(), WIDE, GalleryDesk::decideOnNoDisk);
        take(others, "long-names", light(), WIDE, GalleryImports::addLongNames);
        take(others, "right-to-left", light(), WIDE, GalleryImports::addRightToLeft);
        try (GalleryProject held = GalleryProject.sample()) {
            takeWith(held::secondDesk, others, "read-only", light(), WIDE, desk -> {});
            takeFullDisk(held::onFullDisk);
            takeWith(held::withoutLog, others, "log-missing", light(), WIDE, desk -> {});
            takeWith(held::withoutLog, others, "log-missing-large", LARGE, WIDE, desk -> {});
        }
    }

    private void takeFullDisk(Supplier<GalleryProject> full) {
        takeWith(full, others, "disk-full", light(), WIDE, desk -> {});
        takeWith(full, others, "disk-full-dark", new Look(Theme.DARK, 1), WIDE, desk -> {});
        takeWith(full, others, "disk-full-large", LARGE, WIDE, desk -> {});
        takeGerman(full, "disk-full-german", desk -> {});
    }

    /** What comes in and goes out. */
    private void takeFiles() {
        takeWith(
                GalleryProject::withColleague,
                others,
                "take",
                light(),
                WIDE,
                desk -> desk.shifted(KeyCode.T));
        take(others, "facts", light(), WIDE, desk -> desk.shifted(KeyCode.V));
        take(others, "reanalysis", light(), WIDE, desk -> desk.press(KeyCode.A));
        take(others, "busy", light(), WIDE, GalleryImports::addForLong);
        take(others, "leaving", light(), WIDE, GalleryImports::leaveMeanwhile);
        takeGerman("leaving-german", GalleryImports::leaveMeanwhile);
        take(others, "interrupted", new Look(Theme.DARK, 1), WIDE, GalleryImports::tellOfTheRest);
        take(others, "interrupted-large", LARGE, WIDE, GalleryImports::tellOfTheRest);
    }

    /** Forms at twice their size, on a screen of 1000 by 1000 points. */
    private void takeLarge() {
        takeWith(GalleryProject::withColleague, others, "guide-large", LARGE, WIDE, Gallery::guide);
        take(others, "shortcuts-large", LARGE, WIDE, desk -> desk.press(KeyCode.F1));
        take(others, "export-large", LARGE, WIDE, desk -> desk.chord(KeyCode.E));
        take(others, "speakers-large", LARGE, WIDE, desk -> desk.press(KeyCode.G));
    }

    /** What analysts set for themselves. */
    private void takePersonal() {
        takeGerman("desk-german", Gallery::review);
        takeGerman("preferences-german", desk -> desk.chord(KeyCode.COMMA));
        takeGerman("shortcuts-german", desk -> desk.press(KeyCode.F1));
        take(others, "palette", light(), WIDE, GalleryDesk::openPalette);
        take(others, "palette-dark", new Look(Theme.DARK, 1), WIDE, GalleryDesk::openPalette);
        take(others, "keys", light(), WIDE, desk -> desk.showPreferences(2));
        take(others, "preferences-reading", light(), WIDE, desk -> desk.showPreferences(1));
        take(others, "preferences-large", LARGE, WIDE, desk -> desk.showPreferences(0));
        take(others, "speakers", light(), WIDE, desk -> desk.press(KeyCode.G));
        take(others, "speakers-dark", new Look(Theme.DARK, 1), WIDE, desk -> desk.press(KeyCode.G));
        take(
                others,
                "speakers-rename",
                light(),
                WIDE,
                desk -> {
                    desk.press(KeyCode.G);
                    desk.pressInForm(KeyCode.F2);
                });
        takeWith(
                GalleryProject::empty,
                others,
                "speakers-none",
                light(),
                WIDE,
                desk -> desk.press(KeyCode.G));
        takeGerman("speakers-german", desk -> desk.press(KeyCode.G));
        take(
                others,
                "speakers-split",
                light(),
                WIDE,
                desk -> {
                    desk.press(KeyCode.G);
                    desk.pressInForm(KeyCode.DOWN, KeyCode.S);
                });
        take(others, "tour", light(), WIDE, GalleryDesk::beginTour);
        takeGerman("tour-german", GalleryDesk::beginTour);
        take(others, "progress", light(), WIDE, desk -> desk.chord(KeyCode.I));
        take(others, "unexpected", light(), WIDE, GalleryDesk::failUnexpectedly);
        take(others, "compact", compact(), WIDE, Gallery::review);
    }

    private static Look compact() {
        Look look = light();
        look.density().set(Density.COMPACT);
        return look;
    }

    void takeGerman(String name, Consumer<GalleryDesk> then) {
        takeGerman(GalleryProject::sample, name, then);
    }

    void takeGerman(Supplier<GalleryProject> projects, String name, Consumer<GalleryDesk> then) {
        Preferences german = Preferences.of(light());
        german.habits().language().set(Language.GERMAN);
        takeWith(projects, others, name, german, WIDE, then);
    }

    /** Some decisions of each kind, and then a quotation that is still open. */
    private static void review(GalleryDesk desk) {
        desk.press(KeyCode.O);
        desk.complete("Ministry for the Sea of Averland");
        desk.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER, KeyCode.F);
        desk.press(KeyCode.UP, KeyCode.UP);
    }

    static Look light() {
        return new Look(Theme.LIGHT, 1);
    }

    void take(Path folder, String name, Look look, int width, Consumer<GalleryDesk> then) {
        takeWith(GalleryProject::sample, folder, name, look, width, then);
    }

    void takeWith(
            Supplier<GalleryProject> projects,
            Path folder,
            String name,
            Look look,
            int width,
            Consumer<GalleryDesk> then) {
        takeWith(projects, folder, name, Preferences.of(look), width, then);
    }

    private void takeWith(
            Supplier<GalleryProject> projects,
            Path folder,
            String name,
            Preferences preferences,
            int width,
            Consumer<GalleryDesk> then) {
        if (only.filter(wanted -> !name.matches(wanted)).isPresent()) {
            return;
        }
        try (GalleryProject project = projects.get()) {
            GalleryDesk desk = GalleryDesk.open(project, preferences, width);
            then.accept(desk);
            desk.save(folder, IN_GUIDE.contains(name) ? shown : others, name);
        }
    }
}
