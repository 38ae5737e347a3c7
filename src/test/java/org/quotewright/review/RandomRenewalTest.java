package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quotewright.Seeds;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.revision.Revision;

/** Whatever engines, corrected texts and analysts do in turn, undo leads back exactly. */
class RandomRenewalTest {

    private static final int COMMANDS = 60;
    private static final List<String> LINES =
            List.of(
                    "\"The ferry sails at six,\" said Ilse Brandt of Nordport Ferries.",
                    "\"It never does,\" said Omar Quist of the Pilots' Guild.",
                    "\"We wait for calm seas and a full moon,\" said Pia Holm of Aske Council.",
                    "The harbour was closed on Monday after the storm of the night.",
                    "\"The storm took two boats and the pier,\" said Jon Dahl of Tern Radio.",
                    "Nobody was hurt, and the island has bread and milk until Friday.");

    @TempDir Path folder;

    /** What can be seen of a quotation; the order is that of the articles and of reading. */
    private record Seen(QuoteId id, int version, Verdict verdict, Suggestion suggestion) {}

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void undoAndRedoWalkTheStatesThatWereThere(long seed) throws Exception {
        Random random = new Random(seed);
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("one.txt", text(random));
            opened.add("two.txt", "Two.\n" + text(random));
            List<List<Object>> states = new ArrayList<>(List.of(state(opened)));
            int at = 0;
            for (int i = 0; i < COMMANDS; i++) {
                at = step(opened, random, states, at);
                assertThat(state(opened)).as("command %d", i).isEqualTo(states.get(at));
                opened.assertLinesAsOnDisk();
            }
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
            while (opened.review().undo().isPresent()) {
                at--;
                assertThat(state(opened)).isEqualTo(states.get(at));
                opened.assertLinesAsOnDisk();
            }
            assertThat(at).isZero();
            assertThat(opened.project().maintenance().check(Progress.NONE)).isEmpty();
        }
    }

    /** One command; returns the place among the states at which the project stands then. */
    private int step(OpenedProject opened, Random random, List<List<Object>> states, int at)
            throws IOException, UnreadableArticle {
        int what = random.nextInt(10);
        if (what == 0) {
            return opened.review().undo().isPresent() ? at - 1 : at;
        }
        if (what == 1) {
            return opened.review().redo().isPresent() ? at + 1 : at;
        }
        List<Seen> decided = decided(opened);
        Optional<Outcome> outcome =
                switch (what) {
                    case 2, 3, 4 -> reanalysed(opened, random, decided);
                    case 5, 6 -> revised(opened, random, decided);
                    default -> command(opened, random);
                };
        if (outcome.filter(done -> !done.decisions().isEmpty()).isEmpty()) {
            return at;
        }
        states.subList(at + 1, states.size()).clear();
        states.add(state(opened));
        return at + 1;
    }

    private static Optional<Outcome> reanalysed(
            OpenedProject opened, Random random, List<Seen> decided) {
        opened.reopen(NewerEngine.random(random.nextInt(5)));
        Reanalyses reanalyses = opened.session().renewal().reanalyses();
        Optional<Outcome> outcome = reanalyses.take(reanalyses.preview(Progress.NONE));
        assertThat(decided(opened)).isEqualTo(decided);
        return outcome;
    }

    /** No decision is lost: its quotation keeps its state and speakers, placed or not. */
    private Optional<Outcome> revised(OpenedProject opened, Random random, List<Seen> decided)
            throws IOException, UnreadableArticle {
        Path file = Files.writeString(folder.resolve("newer.txt"), text(random));
        Revisions revisions = opened.session().renewal().revisions();
        try {
            Revision preview = revisions.preview(new ArticleId(1 + random.nextInt(2)), file);
            Optional<Outcome> outcome = revisions.take(preview);
            assertThat(rulings(decided(opened)))
                    .containsExactlyInAnyOrderElementsOf(rulings(decided));
            return outcome;
        } catch (NotRevisable e) {
            return Optional.empty();
        }
    }

    private static List<Object> rulings(List<Seen> decided) {
        return decided.stream()
                .<Object>map(seen -> List.of(seen.id(), seen.verdict().state(), names(seen)))
                .toList();
    }

    private static List<String> names(Seen seen) {
        return seen.verdict().attribution().speakers().stream()
                .map(by -> by.speaker().name() + by.affiliation().organisation())
                .toList();
    }

    private static Optional<Outcome> command(OpenedProject opened, Random random) {
        List<ReviewedQuote> quotes = opened.quotes();
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        QuoteId id = quotes.get(random.nextInt(quotes.size())).id();
        Review review = opened.review();
        return Optional.of(
                switch (random.nextInt(5)) {
                    case 0 -> review.accept(id);
                    case 1 -> review.reject(id);
                    case 2 -> review.reopen(id);
                    case 3 -> review.assign(id, InventedEngine.RIVAL);
                    default -> review.note(id, "note " + random.nextInt(3));
                });
    }

    /** Some of the lines in some order, now and then with a word changed. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            String line = LINES.get(random.nextInt(LINES.size()));
            text.append(random.nextInt(4) == 0 ? line.replace("the", "a") : line).append('\n');
        }
        return text.append(random.nextInt(1_000)).append('\n').toString();
    }

    private static List<Object> state(OpenedProject opened) {
        List<Object> state = new ArrayList<>();
        for (ArticleSummary article : opened.session().library().articles()) {
            state.add(opened.session().library().open(article.id()).article());
        }
        state.addAll(seen(opened));
        return state;
    }

    private static List<Seen> decided(OpenedProject opened) {
        return seen(opened).stream()
                .filter(seen -> seen.verdict().state() != QuoteState.OPEN)
                .toList();
    }

    /** Placed and unplaced ones. */
    private static List<Seen> seen(OpenedProject opened) {
        List<Seen> seen = new ArrayList<>();
        opened.quotes().forEach(quote -> seen.add(seen(quote)));
        opened.session().renewal().revisions().unplaced().stream()
                .map(quote -> seen(quote.quote()))
                .forEach(seen::add);
        return seen;
    }

    private static Seen seen(ReviewedQuote quote) {
        return new Seen(quote.id(), quote.version(), quote.verdict(), quote.suggestion());
    }
}
