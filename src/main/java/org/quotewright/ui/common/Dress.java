package org.quotewright.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.quotewright.ui.common.palette.Density;
import org.quotewright.ui.common.palette.Theme;

/** Dresses windows in the look of the desk, and again whenever it changes. */
public final class Dress {

    private static final double FONT_SIZE = 14;
    private static final double MOST = 0.92;
    private static final List<String> AREAS =
            List.of(
                    "base",
                    "articles",
                    "queue",
                    "decision",
                    "search",
                    "shell",
                    "dialogs",
                    "analysts",
                    "preferences",
                    "directory",
                    "guide",
                    "density");

    private final Look look;
    private final List<String> sheets;

    public Dress(Look look) {
        this.look = look;
        Stream<String> own = AREAS.stream().map(area -> address("/css/" + area + ".css"));
        this.sheets = Stream.concat(Stream.of(Theme.speakers()), own).toList();
    }

    /**
     * The stylesheets follow the theme and the root's font follows the zoom from here on, as long
     * as a window shows the scene.
     */
    public void on(Scene scene) {
        ObservableValue<Boolean> shown = Shown.of(scene);
        look.theme().when(shown).subscribe(theme -> wearTheme(scene, theme));
        Parent root = scene.getRoot();
        root.getStyleClass().add("desk-window");
        look.density().when(shown).subscribe(density -> wearDensity(root, density));
        root.styleProperty().bind(fontSize());
    }

    /** The window becomes as large as what it shows wants to be, each time the zoom changes. */
    public void grow(Stage window) {
        look.zoom()
                .when(Shown.of(window.getScene()))
                .addListener((zoom, before, now) -> {
                    window.getScene().getRoot().applyCss();
                    window.sizeToScene();
                    keepOnScreen(window);
                });
    }

    /** On another screen than the first it stays where it is. */
    private static void keepOnScreen(Stage window) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (screen.contains(window.getX(), window.getY())) {
            window.setX(
                    Math.max(
                            screen.getMinX(),
                            Math.min(window.getX(), screen.getMaxX() - window.getWidth())));
            window.setY(
                    Math.max(
                            screen.getMinY(),
                            Math.min(window.getY(), screen.getMaxY() - window.getHeight())));
        }
    }

    /** Keeps a form that grows with the zoom on the screen. */
    public static void limit(Region form) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        form.setMaxSize(screen.getWidth() * MOST, screen.getHeight() * MOST);
    }

    private static void wearDensity(Parent root, Density density) {
        for (Density each : Density.values()) {
            root.getStyleClass().remove(each.styleClass());
        }
        root.getStyleClass().add(density.styleClass());
    }

    private void wearTheme(Scene scene, Theme theme) {
        scene.setFill(theme.ground());
        Stream<String> colours = Stream.of(theme.stylesheet());
        scene.getStylesheets().setAll(Stream.concat(colours, sheets.stream()).toList());
    }

    private ObjectBinding<String> fontSize() {
        return Bindings.createObjectBinding(
                () ->
                        String.format(
                                Locale.ROOT,
                                "-fx-font-size: %.2fpx;",
                                FONT_SIZE * look.zoom().get()),
                look.zoom());
    }

    private static String address(String path) {
        return Objects.requireNonNull(Dress.class.getResource(path), path).toExternalForm();
    }
}
