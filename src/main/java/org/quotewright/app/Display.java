package org.quotewright.app;

import java.util.Locale;
import java.util.Map;

/** Tells whether a window can be shown here. */
public final class Display {

    private Display() {}

    public static boolean isPresent() {
        return isPresent(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    /** On systems other than Windows and macOS a display server has to be named. */
    static boolean isPresent(String system, String platform, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows")
                || name.startsWith("mac")
                || platform.equalsIgnoreCase("headless")
                || isNamed(environment, "DISPLAY")
                || isNamed(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isNamed(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
