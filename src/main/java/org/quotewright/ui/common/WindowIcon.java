package org.quotewright.ui.common;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The desk's own mark on its windows, in every size that a system asks for. */
public final class WindowIcon {

    private static final int[] SIZES = {16, 32, 48, 64, 256};

    private WindowIcon() {}

    /** For windows that are not shown yet. */
    public static void on(Stage window) {
        IntStream.of(SIZES)
                .mapToObj(size -> "/icons/" + size + ".png")
                .map(WindowIcon::image)
                .forEach(window.getIcons()::add);
    }

    private static Image image(String path) {
        return new Image(
                Objects.requireNonNull(WindowIcon.class.getResource(path), path).toExternalForm());
    }
}
