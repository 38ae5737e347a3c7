package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Cue;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;

/** Damaged articles are read like any other: no failure, and no span that leaves the text. */
class AnyTextTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/quotewright/corpus");
    private static final int MUTATIONS = 300;
    private static final String MARKS = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB\u2013";
    private static final List<String> STRANGE =
            List.of(
                    "\uD83D\uDE00",
                    "\u0000",
                    "\u0007",
                    "\u202E",
                    "\uFEFF",
                    "\u2028",
                    "\uD83D",
                    "\t");
    private static final List<BiFunction<String, Random, String>> DAMAGE =
            List.of(
                    AnyTextTest::truncated,
                    AnyTextTest::withoutOneMark,
                    AnyTextTest::withOtherMarks,
                    (text, random) -> text.toUpperCase(Locale.ROOT),
                    (text, random) -> text.replaceAll("[\\p{Punct}\u2018-\u201D]", ""),
                    (text, random) -> text.replaceAll("\\s+", random.nextBoolean() ? " " : ""),
                    AnyTextTest::withStrangeCharacters);

    @Test
    void damagedArticlesGiveSpansInsideTheTextOnWholeCharacters() throws IOException {
        List<String> articles = articles();
        Random random = new Random(11);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = articles.get(random.nextInt(articles.size()));
            for (int times = random.nextInt(3); times >= 0 && !text.isEmpty(); times--) {
                text = DAMAGE.get(random.nextInt(DAMAGE.size())).apply(text, random);
            }
            keepsItsPromises(text);
        }
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> texts = files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            assertThat(texts).isNotEmpty();
            return texts.stream().map(AnyTextTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepsItsPromises(String text) {
        for (Suggestion suggestion : new RuleEngine().analyse(Article.of(text))) {
            assertThat(spansOf(suggestion)).isNotEmpty().allMatch(it -> isWhole(it, text));
            List<Span> parts = suggestion.attribution().quote().spans();
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i - 1).end()).isLessThanOrEqualTo(parts.get(i).begin());
            }
        }
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

    private static String truncated(String text, Random random) {
        int from = random.nextInt(text.length());
        return text.substring(from, from + random.nextInt(text.length() - from) + 1);
    }

    private static String withoutOneMark(String text, Random random) {
        int at = random.nextInt(text.length());
        while (at < text.length() - 1 && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(0, at) + text.substring(at + 1);
    }

    private static String withOtherMarks(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                changed.setCharAt(i, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return changed.toString();
    }

    private static String withStrangeCharacters(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 20; i++) {
            String strange = STRANGE.get(random.nextInt(STRANGE.size()));
            changed.insert(random.nextInt(changed.length() + 1), strange);
        }
        return changed.toString();
    }
}
