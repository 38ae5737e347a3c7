package org.quotewright.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCombination;
import org.quotewright.model.QuoteType;
import org.quotewright.ui.common.Habits;
import org.quotewright.ui.common.LastExport;
import org.quotewright.ui.common.ReadingTaste;
import org.quotewright.ui.common.Taste;

/** Settings as lines of a file; what is missing or mistyped there has its default. */
final class SettingsText {

    private static final String KEYS = "keys.";
    private static final String COLUMNS = "columns.";
    private static final String BETWEEN = " ";

    private final Properties stored;

    private SettingsText(Properties stored) {
        this.stored = stored;
    }

    static Properties written(Settings settings) {
        Properties lines = new Properties();
        writeLook(lines, settings.look(), settings.reading());
        writeWindow(lines, settings.window());
        lines.setProperty("analyst", settings.habits().analyst());
        lines.setProperty("language", name(settings.habits().language()));
        lines.setProperty("toured", String.valueOf(settings.habits().toured()));
        writeExport(lines, settings.habits().exported());
        settings.habits()
                .columns()
                .forEach((names, told) -> lines.setProperty(COLUMNS + names, told));
        settings.keys().forEach((id, keys) -> lines.setProperty(KEYS + id, joined(keys)));
        return lines;
    }

    private static void writeExport(Properties lines, LastExport last) {
        lines.setProperty("export.format", name(last.format()));
        last.folder().ifPresent(folder -> lines.setProperty("export.folder", folder.toString()));
    }

    private static void writeLook(Properties lines, Taste look, ReadingTaste reading) {
        lines.setProperty("theme", name(look.theme()));
        lines.setProperty("zoom", String.valueOf(look.zoom()));
        lines.setProperty("density", name(look.density()));
        lines.setProperty("reading.font", reading.font());
        lines.setProperty("reading.size", String.valueOf(reading.size()));
        lines.setProperty("reading.words-only", String.valueOf(reading.wordsOnly()));
        lines.setProperty(
                "reading.highlighted",
                reading.highlighted().stream()
                        .sorted()
                        .map(SettingsText::name)
                        .collect(Collectors.joining(BETWEEN)));
    }

    private static void writeWindow(Properties lines, WindowPlace window) {
        window.corner()
                .ifPresent(corner -> {
                    lines.setProperty("left", String.valueOf(corner.getX()));
                    lines.setProperty("top", String.valueOf(corner.getY()));
                });
        lines.setProperty("width", String.valueOf(window.width()));
        lines.setProperty("height", String.valueOf(window.height()));
        lines.setProperty("maximised", String.valueOf(window.maximised()));
        lines.setProperty("list", String.valueOf(window.listShown()));
    }

    static Settings read(Properties stored) {
        SettingsText text = new SettingsText(stored);
        return new Settings(text.look(), text.reading(), text.window(), text.habits(), text.keys());
    }

    private Taste look() {
        Taste first = Taste.FIRST;
        return new Taste(
                oneOf("theme", first.theme()),
                size("zoom", first.zoom()),
                oneOf("density", first.density()));
    }

    private ReadingTaste reading() {
        ReadingTaste first = ReadingTaste.FIRST;
        return new ReadingTaste(
                stored.getProperty("reading.font", first.font()),
                size("reading.size", first.size()),
                stored.containsKey("reading.highlighted") ? highlighted() : first.highlighted(),
                is("reading.words-only", first.wordsOnly()));
    }

    private Set<QuoteType> highlighted() {
        List<String> names = List.of(stored.getProperty("reading.highlighted").split(BETWEEN));
        Set<QuoteType> found = EnumSet.allOf(QuoteType.class);
        found.removeIf(type -> !names.contains(name(type)));
        return found;
    }

    private WindowPlace window() {
        WindowPlace first = WindowPlace.FIRST;
        return new WindowPlace(
                number("left").flatMap(x -> number("top").map(y -> new Point2D(x, y))),
                size("width", first.width()),
                size("height", first.height()),
                is("maximised", first.maximised()),
                is("list", first.listShown()));
    }

    private Habits.Kept habits() {
        Habits.Kept first = Habits.Kept.FIRST;
        return new Habits.Kept(
                stored.getProperty("analyst", first.analyst()),
                oneOf("language", first.language()),
                is("toured", first.toured()),
                new LastExport(oneOf("export.format", first.exported().format()), folder()),
                columns());
    }

    private Optional<Path> folder() {
        try {
            return Optional.ofNullable(stored.getProperty("export.folder")).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        for (String line : stored.stringPropertyNames()) {
            if (line.startsWith(COLUMNS)) {
                columns.put(line.substring(COLUMNS.length()), stored.getProperty(line));
            }
        }
        return columns;
    }

    private Map<String, List<KeyCombination>> keys() {
        Map<String, List<KeyCombination>> keys = new TreeMap<>();
        for (String line : stored.stringPropertyNames()) {
            if (line.startsWith(KEYS)) {
                keys.put(line.substring(KEYS.length()), keys(stored.getProperty(line)));
            }
        }
        return keys;
    }

    private static List<KeyCombination> keys(String names) {
        return Stream.of(names.split(";"))
                .map(String::strip)
                .flatMap(name -> key(name).stream())
                .toList();
    }

    private static Optional<KeyCombination> key(String name) {
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(KeyCombination.keyCombination(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String joined(List<KeyCombination> keys) {
        return keys.stream().map(KeyCombination::getName).collect(Collectors.joining(";"));
    }

    private <E extends Enum<E>> E oneOf(String line, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(each -> name(each).equals(stored.getProperty(line)))
                .findFirst()
                .orElse(otherwise);
    }

    private boolean is(String line, boolean otherwise) {
        return switch (stored.getProperty(line, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    private double size(String line, double otherwise) {
        return number(line).filter(value -> value > 0).orElse(otherwise);
    }

    private Optional<Double> number(String line) {
        try {
            double number = Double.parseDouble(stored.getProperty(line, ""));
            return Optional.of(number).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
