package org.quotewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Standing;

/** Every key that is asked for has words, and all words are asked for. */
class MessagesFileTest {

    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[a-z0-9-]++\\.)++(?:[a-z0-9-]++)?+)\"");
    private static final Pattern ASKED =
            Pattern.compile("(?i:messages)\\(?\\)?\\s*+\\.text\\(\\s*+\"([^\"]++)\"");
    private static final Pattern COMMAND = Pattern.compile("\\$\\{bundle:([^}]++)\\}");
    private static final Pattern FORM = Pattern.compile("\"%([^\"]++)\"");

    private static final Properties WORDS = new Properties();

    @BeforeAll
    static void readWords() throws IOException {
        try (Reader reader =
                Files.newBufferedReader(Path.of("resources/i18n/messages.properties"))) {
            WORDS.load(reader);
        }
    }

    @Test
    void everyKeyAskedForHasWords() {
        Set<String> asked = new TreeSet<>();
        sources().forEach(text -> find(ASKED, text, asked));
        sources().forEach(text -> find(COMMAND, text, asked));
        forms().forEach(text -> find(FORM, text, asked));
        asked.addAll(ofEnums());
        asked.removeIf(key -> key.endsWith("."));
        assertThat(asked).isNotEmpty().isSubsetOf(WORDS.stringPropertyNames());
    }

    @Test
    void allWordsAreAskedFor() {
        Set<String> literals = new TreeSet<>();
        sources().forEach(text -> find(LITERAL, text, literals));
        sources().forEach(text -> find(COMMAND, text, literals));
        forms().forEach(text -> find(FORM, text, literals));
        literals.addAll(ofEnums());
        List<String> unused =
                WORDS.stringPropertyNames().stream()
                        .filter(key -> !isUsed(key, literals))
                        .sorted()
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void noSentenceHoldsAStraightApostropheThatWouldQuoteAPlaceholder() {
        assertThat(WORDS.values()).noneMatch(words -> words.toString().contains("'"));
    }

    /**
     * Used are keys that stand in a source, and those that a source puts together: from a prefix
     * that ends in a dot, from an action's name, or by the ending of a notice.
     */
    private static boolean isUsed(String key, Set<String> literals) {
        String named = key.replaceFirst("^action\\.", "").replaceFirst("\\.(safe|todo)$", "");
        return literals.contains(key)
                || literals.contains(named)
                || literals.stream()
                        .filter(part -> part.endsWith(".") && !part.equals("action."))
                        .anyMatch(named::startsWith);
    }

    private static Set<String> ofEnums() {
        Set<String> keys = new TreeSet<>();
        add(keys, "reason", ReasonKey.values());
        add(keys, "state", QuoteState.values());
        add(keys, "type", QuoteType.values());
        add(keys, "kind", SpeakerKind.values());
        add(keys, "aspect", Aspect.values());
        add(keys, "standing", Standing.values());
        return keys;
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            String end = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            keys.add(prefix + "." + end);
        }
    }

    private static void find(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static List<String> sources() {
        return texts(Path.of("src/main/java"), ".java");
    }

    private static List<String> forms() {
        return texts(Path.of("resources"), ".fxml");
    }

    private static List<String> texts(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesFileTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
