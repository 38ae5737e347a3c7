package org.quotewright.attribution.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table kept under {@code lexicon/}: UTF-8, an entry a line as {@code word = value}, the word in
 * lower case and the value as written; blank lines and those that begin with a number sign are
 * comments.
 */
public final class WordTable {

    private final Map<String, String> values;

    private WordTable(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Reads the table of that file name.
     *
     * @throws IllegalArgumentException where the program has no such table
     */
    public static WordTable named(String fileName) {
        try (InputStream in = WordTable.class.getResourceAsStream("/lexicon/" + fileName)) {
            if (in == null) {
                throw new IllegalArgumentException("no word table " + fileName);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("word table " + fileName, e);
        }
    }

    private static WordTable parse(String lines) {
        Map<String, String> values = new LinkedHashMap<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(line -> put(line, values));
        return new WordTable(values);
    }

    private static void put(String line, Map<String, String> values) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("no value in " + line);
        }
        String word = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        values.put(word, line.substring(equals + 1).strip());
    }

    public boolean has(String lowerCase) {
        return values.containsKey(lowerCase);
    }

    public Optional<String> valueOf(String lowerCase) {
        return Optional.ofNullable(values.get(lowerCase));
    }

    /** The entries in the file's order. */
    public Map<String, String> entries() {
        return values;
    }
}
