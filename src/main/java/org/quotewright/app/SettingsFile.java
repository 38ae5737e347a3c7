package org.quotewright.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.quotewright.ui.common.palette.Theme;

/** Settings in a file that is replaced whole; what is missing or mistyped there has its default. */
public record SettingsFile(Path file) {

    public Settings load() throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (NoSuchFileException e) {
            return Settings.FIRST;
        }
        return read(stored);
    }

    public void save(Settings settings) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "desk", ".tmp");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                written(settings).store(writer, null);
            }
            replace(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void replace(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Properties written(Settings settings) {
        Properties stored = new Properties();
        stored.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        stored.setProperty("zoom", String.valueOf(settings.zoom()));
        stored.setProperty("width", String.valueOf(settings.width()));
        stored.setProperty("height", String.valueOf(settings.height()));
        stored.setProperty("list", String.valueOf(settings.listShown()));
        return stored;
    }

    private static Settings read(Properties stored) {
        return new Settings(
                theme(stored.getProperty("theme", "")),
                number(stored, "zoom").orElse(Settings.FIRST.zoom()),
                number(stored, "width").orElse(Settings.FIRST.width()),
                number(stored, "height").orElse(Settings.FIRST.height()),
                !"false".equals(stored.getProperty("list")));
    }

    private static Theme theme(String name) {
        return Stream.of(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Settings.FIRST.theme());
    }

    private static Optional<Double> number(Properties stored, String name) {
        try {
            double number = Double.parseDouble(stored.getProperty(name, ""));
            return Optional.of(number).filter(value -> value > 0 && Double.isFinite(value));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
