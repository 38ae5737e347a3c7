package org.quotewright.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A list of words kept under {@code lexicon/}: UTF-8, an entry a line, lower case; blank lines and
 * those that begin with a number sign are comments.
 */
public final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    /**
     * Reads the list of that file name.
     *
     * @throws IllegalArgumentException where the program has no such list
     */
    public static WordList named(String fileName) {
        try (InputStream in = WordList.class.getResourceAsStream("/lexicon/" + fileName)) {
            if (in == null) {
                throw new IllegalArgumentException("no word list " + fileName);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + fileName, e);
        }
    }

    private static WordList parse(String lines) {
        Set<String> words = new LinkedHashSet<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> line.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return new WordList(words);
    }

    /** True where the word, in lower case, is on the list. */
    public boolean has(String lowerCase) {
        return words.contains(lowerCase);
    }

    /** The entries in the file's order. */
    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }
}
