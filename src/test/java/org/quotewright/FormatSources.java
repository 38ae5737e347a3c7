package org.quotewright;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts every source below {@code src} into the house format: google-java-format, AOSP style. */
final class FormatSources {

    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private FormatSources() {}

    public static void main(String[] arguments) throws IOException {
        for (Path source : sources()) {
            String formatted = formatted(source);
            if (!formatted.equals(Files.readString(source))) {
                Files.writeString(source, formatted);
            }
        }
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    static String formatted(Path source) {
        try {
            return FORMATTER.formatSource(
                    RemoveUnusedImports.removeUnusedImports(Files.readString(source)));
        } catch (FormatterException e) {
            throw new IllegalStateException(source + " does not parse", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
