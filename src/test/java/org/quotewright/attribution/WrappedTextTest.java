package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Suggestion;

/** An article whose lines were broken at a margin is read like one whose paragraphs were not. */
class WrappedTextTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/quotewright/corpus");

    private final AttributionEngine engine = new RuleEngine();

    @ParameterizedTest
    @ValueSource(ints = {60, 66, 72, 78})
    void theMarginChangesNothing(int margin) throws IOException {
        for (Path article : articles()) {
            List<String> paragraphs =
                    Files.readString(article).lines().filter(line -> !line.isBlank()).toList();
            String wrapped =
                    paragraphs.stream()
                            .map(paragraph -> wrapped(paragraph, margin))
                            .collect(Collectors.joining("\n\n"));
            assertThat(found(wrapped))
                    .as(article.getFileName().toString())
                    .isEqualTo(found(String.join("\n\n", paragraphs)));
        }
    }

    private static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private List<String> found(String text) {
        List<Suggestion> suggestions = engine.analyse(Article.of(text));
        assertThat(suggestions).isNotEmpty();
        return suggestions.stream().map(it -> inWords(it, text).replaceAll("\\s++", " ")).toList();
    }

    private static String inWords(Suggestion suggestion, String text) {
        String speakers =
                suggestion.attribution().speakers().stream()
                        .map(WrappedTextTest::inWords)
                        .collect(Collectors.joining(" and "));
        return "%s / %s / %s"
                .formatted(
                        suggestion.attribution().quote().in(text), speakers, suggestion.reasons());
    }

    private static String inWords(AttributedSpeaker speaker) {
        return "%s, %s of %s"
                .formatted(
                        speaker.speaker().name(),
                        speaker.affiliation().role(),
                        speaker.affiliation().organisation());
    }

    private static String wrapped(String paragraph, int margin) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : paragraph.strip().split(" +")) {
            boolean fits = length == 0 || length + 1 + word.length() <= margin;
            lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = fits && length > 0 ? length + 1 + word.length() : word.length();
        }
        return lines.toString();
    }
}
