package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quotewright.Seeds;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Verdict;

/** Whatever an analyst does, undo and redo walk exactly the states that were there before. */
class RandomCommandsTest {

    private static final int COMMANDS = 120;
    private static final String SHORT = "\"Fares will rise,\" said I. Brandt of NF.\n";

    @TempDir Path folder;

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void undoAndRedoWalkTheStatesThatWereThere(long seed) {
        Random random = new Random(seed);
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            opened.add("strike.txt", OpenedProject.STRIKE);
            opened.add("short.txt", SHORT);
            List<State> states = new ArrayList<>(List.of(state(opened)));
            int at = 0;
            for (int i = 0; i < COMMANDS; i++) {
                at = step(opened, random, states, at);
                assertThat(state(opened)).as("command %d", i).isEqualTo(states.get(at));
                opened.assertLinesAsOnDisk();
            }
            while (opened.review().undo().isPresent()) {
                at--;
                assertThat(state(opened)).isEqualTo(states.get(at));
                opened.assertLinesAsOnDisk();
            }
            assertThat(at).isZero();
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    /** Articles that come in between belong to no step, but every rule holds with them too. */
    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void articlesThatComeInBetweenKeepTheProjectSound(long seed) {
        Random random = new Random(seed);
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            opened.add("short.txt", SHORT);
            for (int i = 0; i < COMMANDS; i++) {
                switch (random.nextInt(6)) {
                    case 0 -> opened.add(i + ".txt", said(random, i));
                    case 1 -> opened.review().undo();
                    case 2 -> opened.review().redo();
                    default -> command(opened, random);
                }
            }
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
            while (opened.review().undo().isPresent()) {
                assertThat(opened.session().directory().speakers()).isNotEmpty();
            }
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
            assertThat(opened.session().directory().speakers())
                    .allMatch(each -> each.merged().isEmpty() && each.apart().isEmpty());
        }
    }

    private static String said(Random random, int number) {
        List<String> names = List.of("Ilse Brandt", "Omar Quist", "I. Brandt", "Other 1");
        List<String> bodies = List.of("NF", "Nordport Ferries", "the Pilots' Guild", "Port 1");
        return "\"Word %d,\" said %s of %s.\n"
                .formatted(number, names.get(random.nextInt(4)), bodies.get(random.nextInt(4)));
    }

    /** One command; returns the place among the states at which the project stands then. */
    private static int step(OpenedProject opened, Random random, List<State> states, int at) {
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                boolean isUndone = opened.review().undo().isPresent();
                assertThat(isUndone).isEqualTo(at > 0);
                return isUndone ? at - 1 : at;
            }
            case 2, 3 -> {
                boolean isRedone = opened.review().redo().isPresent();
                assertThat(isRedone).isEqualTo(at < states.size() - 1);
                return isRedone ? at + 1 : at;
            }
            case 4 -> {
                opened.reopen();
                return at;
            }
            default -> {
                if (command(opened, random).decisions().isEmpty()) {
                    return at;
                }
                states.subList(at + 1, states.size()).clear();
                states.add(state(opened));
                return at + 1;
            }
        }
    }

    static Outcome command(OpenedProject opened, Random random) {
        if (random.nextBoolean()) {
            return new RandomDirectoryCommand(opened.session(), opened.quotes(), random).run();
        }
        List<ReviewedQuote> quotes = opened.quotes();
        QuoteId id = quotes.get(random.nextInt(quotes.size())).id();
        Review review = opened.review();
        return switch (random.nextInt(12)) {
            case 9, 10, 11 -> correction(opened, quotes, random);
            case 0 -> review.accept(id);
            case 1 -> review.reject(id);
            case 2 -> review.reopen(id);
            case 3 -> review.assign(id, speaker(random));
            case 4 -> review.affiliate(id, random.nextBoolean() ? "Port " + random.nextInt(3) : "");
            case 5 -> review.flag(id, random.nextBoolean());
            case 6 -> review.accept(some(quotes, random));
            case 7 -> review.reject(some(quotes, random));
            default -> review.note(id, "note " + random.nextInt(3));
        };
    }

    private static Outcome correction(
            OpenedProject opened, List<ReviewedQuote> quotes, Random random) {
        Corrections corrections = opened.session().corrections();
        ReviewedQuote quote = quotes.get(random.nextInt(quotes.size()));
        int begin = random.nextInt(8);
        Span words = new Span(begin, begin + 3 + random.nextInt(12));
        return switch (random.nextInt(9)) {
            case 0 -> corrections.setType(quote.id(), QuoteType.values()[random.nextInt(3)]);
            case 1 -> corrections.setContent(quote.id(), List.of(words));
            case 2 -> corrections.setMention(quote.id(), words);
            case 3 -> corrections.setAntecedent(quote.id(), words);
            case 4 -> corrections.setCue(quote.id(), words);
            case 5 -> corrections.add(quote.article(), words);
            case 6 -> corrections.split(quote.id(), quote.quote().begin() + 5);
            case 7 -> corrections.join(quote.id());
            default ->
                    corrections.relink(quote.id(), opened.quotes(quote.article()).getFirst().id());
        };
    }

    private static List<QuoteId> some(List<ReviewedQuote> quotes, Random random) {
        int end = 1 + random.nextInt(quotes.size());
        return quotes.subList(0, end).stream().map(ReviewedQuote::id).toList();
    }

    private static Speaker speaker(Random random) {
        return Optional.of(random.nextInt(3))
                .filter(number -> number > 0)
                .map(number -> new Speaker("Speaker " + number, SpeakerKind.PERSON))
                .orElse(InventedEngine.RIVAL);
    }

    private record State(
            List<Verdict> verdicts,
            List<DirectorySpeaker> speakers,
            List<DirectoryOrganisation> organisations) {}

    private static State state(OpenedProject opened) {
        return new State(
                opened.quotes().stream().map(ReviewedQuote::verdict).toList(),
                opened.session().directory().speakers(),
                opened.session().directory().organisations());
    }
}
