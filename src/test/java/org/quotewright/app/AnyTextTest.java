package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Cue;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;

/**
 * Damaged articles are read like any other by every engine: no failure, and no span that leaves the
 * text. A model, which takes longer, reads all of them, and paragraphs as long as those of the
 * rules, with {@code -Dquotewright.damaged=10000}.
 */
class AnyTextTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/quotewright/corpus");
    private static final int DAMAGED = 10_000;
    private static final int DAMAGED_FOR_MODEL = Integer.getInteger("quotewright.damaged", 50);
    private static final int LONG = 1 << 20;
    private static final int LONG_FOR_MODEL = DAMAGED_FOR_MODEL < DAMAGED ? 1 << 14 : LONG;

    private final List<String> articles = articles();

    static Stream<Engines.Choice> engines() {
        return Stream.of(Engines.Choice.RULES, Engines.Choice.MODEL).filter(Engines::has);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void damagedArticlesGiveSpansInsideTheTextOnWholeCharacters(Engines.Choice choice) {
        int count = choice == Engines.Choice.MODEL ? DAMAGED_FOR_MODEL : DAMAGED;
        AttributionEngine engine = Engines.choose(choice);
        IntStream.range(0, count).parallel().forEach(it -> keepsItsPromises(engine, damaged(it)));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void paragraphsOfAMegabyteDoNoHarm(Engines.Choice choice) {
        int length = choice == Engines.Choice.MODEL ? LONG_FOR_MODEL : LONG;
        AttributionEngine engine = Engines.choose(choice);
        IntStream.range(0, 4)
                .parallel()
                .forEach(it -> keepsItsPromises(engine, oneParagraph(damaged(it), length)));
    }

    private String damaged(int number) {
        Random random = new Random(number);
        return Damage.of(articles.get(random.nextInt(articles.size())), random);
    }

    private static String oneParagraph(String text, int length) {
        String line = text.replaceAll("\\R", " ") + " ";
        return line.repeat(length / line.length() + 1).substring(0, length);
    }

    private static List<String> articles() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> texts = files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            assertThat(texts).isNotEmpty();
            return texts.stream().map(AnyTextTest::read).toList();
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

    private static void keepsItsPromises(AttributionEngine engine, String text) {
        List<Suggestion> suggestions = engine.analyse(Article.of(text));
        assertThat(suggestions.stream().filter(it -> !isWhole(it, text))).isEmpty();
        assertThat(suggestions.stream().map(it -> it.attribution().quote().begin())).isSorted();
    }

    private static boolean isWhole(Suggestion suggestion, String text) {
        return spansOf(suggestion).stream().allMatch(it -> isWhole(it, text))
                && isInOrder(suggestion.attribution().quote().spans());
    }

    private static boolean isInOrder(List<Span> parts) {
        return IntStream.range(1, parts.size())
                .allMatch(it -> parts.get(it - 1).end() <= parts.get(it).begin());
    }

    private static List<Span> spansOf(Suggestion suggestion) {
        return Stream.of(
                        suggestion.attribution().quote().spans().stream(),
                        suggestion.attribution().cue().map(Cue::span).stream(),
                        suggestion.attribution().mention().stream(),
                        suggestion.chain().stream(),
                        suggestion.attribution().speakers().stream().flatMap(AnyTextTest::evidence))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Span> evidence(AttributedSpeaker speaker) {
        return speaker.affiliation().evidence().stream();
    }

    private static boolean isWhole(Span span, String text) {
        return span.end() <= text.length()
                && !splitsPair(text, span.begin())
                && !splitsPair(text, span.end());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
