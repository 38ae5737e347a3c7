package org.quotewright.ui.common.palette;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** Reads a theme's colours out of its stylesheet, under their names without {@code -qw-}. */
final class ThemeColours {

    private static final Pattern COLOUR = Pattern.compile("-qw-([a-z0-9-]++): (#[0-9a-f]++);");

    private ThemeColours() {}

    static Map<String, Color> of(Theme theme) {
        Map<String, Color> colours = new TreeMap<>();
        Matcher matcher = COLOUR.matcher(text(theme.stylesheet()));
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    private static String text(String address) {
        try (InputStream stream = URI.create(address).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
