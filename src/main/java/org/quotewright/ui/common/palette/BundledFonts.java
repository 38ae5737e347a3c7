package org.quotewright.ui.common.palette;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The fonts that come with the desk, both under the SIL Open Font License 1.1: Inter for the desk
 * and Noto Serif for articles. JavaFX knows two weights a family, so the medium and semi-bold cuts
 * of Inter are families of their own.
 */
public final class BundledFonts {

    public static final String DESK = "Inter";
    public static final String DESK_MEDIUM = "Inter Medium";
    public static final String DESK_SEMI_BOLD = "Inter Semi Bold";
    public static final String ARTICLE = "Noto Serif";

    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-Medium.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "NotoSerif-Regular.ttf",
                    "NotoSerif-Italic.ttf",
                    "NotoSerif-Bold.ttf");

    private BundledFonts() {}

    /** Makes the fonts known to JavaFX, once before the first window; again does no harm. */
    public static List<Font> load() {
        return FILES.stream().map(BundledFonts::load).toList();
    }

    private static Font load(String file) {
        try (InputStream stream = BundledFonts.class.getResourceAsStream("/fonts/" + file)) {
            Font font = stream == null ? null : Font.loadFont(stream, -1);
            if (font == null) {
                throw new IllegalStateException("not a font: " + file);
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
