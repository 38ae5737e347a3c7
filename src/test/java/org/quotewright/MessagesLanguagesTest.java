package org.quotewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every language of the desk says the same. */
class MessagesLanguagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Properties ENGLISH = read("messages.properties");
    private static final Properties GERMAN = read("messages_de.properties");

    @Test
    void germanHasEveryKeyAndNoOther() {
        assertThat(new TreeSet<>(GERMAN.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
    }

    @Test
    void germanFillsInTheSameArguments() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(placeholders(GERMAN, key)).as(key).isEqualTo(placeholders(ENGLISH, key));
        }
    }

    @Test
    void everyGermanSentenceCanBeFormatted() {
        Object[] arguments = {2, 2, 2, 2, 2, 2, 2};
        for (String key : GERMAN.stringPropertyNames()) {
            String words =
                    new MessageFormat(GERMAN.getProperty(key), Locale.GERMAN).format(arguments);
            assertThat(words).as(key).isNotBlank().doesNotContain("{", "}");
        }
    }

    /** As one would quote a placeholder, and the other marks are not German ones. */
    @Test
    void germanQuotesAsGermansDo() {
        for (String key : GERMAN.stringPropertyNames()) {
            assertThat(GERMAN.getProperty(key)).as(key).doesNotContain("'", "”");
        }
    }

    private static List<String> placeholders(Properties words, String key) {
        return PLACEHOLDER
                .matcher(words.getProperty(key, ""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("resources/i18n", file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
