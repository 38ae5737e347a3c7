package org.quotewright.ui.common.palette;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.paint.Color;

/** A set of looked-up colours ({@code -qw-ink}, {@code -qw-s0} ...) for the whole desk. */
public enum Theme {
    LIGHT("#f6f5f2"),
    DARK("#1b1c1e"),
    CONTRAST("#000000");

    private static final String SPEAKERS = address("speakers");

    private final Color ground;

    Theme(String ground) {
        this.ground = Color.web(ground);
    }

    /** The stylesheet's {@code -qw-bg}, for a window that is not laid out yet. */
    public Color ground() {
        return ground;
    }

    /** The address of the stylesheet that defines this theme's colours, and nothing else. */
    public String stylesheet() {
        return address(name().toLowerCase(Locale.ROOT));
    }

    /** The address of the stylesheet behind {@link SpeakerColour#styleClass()}, for any theme. */
    public static String speakers() {
        return SPEAKERS;
    }

    private static String address(String name) {
        String path = "/css/" + name + ".css";
        URL url = Theme.class.getResource(path);
        return Objects.requireNonNull(url, path).toExternalForm();
    }
}
