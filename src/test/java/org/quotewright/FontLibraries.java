package org.quotewright;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says in one line, before any test, which font libraries headless JavaFX lacks on this Linux. */
public final class FontLibraries implements LauncherSessionListener {

    private record Library(String file, String debianPackage) {

        @SuppressWarnings("restricted")
        boolean isMissing() {
            try (Arena arena = Arena.ofConfined()) {
                SymbolLookup.libraryLookup(file, arena);
                return false;
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
    }

    private static final List<Library> NEEDED =
            List.of(
                    new Library("libfreetype.so.6", "libfreetype6"),
                    new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return;
        }
        List<String> missing =
                NEEDED.stream().filter(Library::isMissing).map(Library::debianPackage).toList();
        if (!missing.isEmpty()) {
            System.err.println(
                    "The tests of the windows need font libraries that are missing here: install "
                            + String.join(" and ", missing)
                            + ".");
        }
    }
}
