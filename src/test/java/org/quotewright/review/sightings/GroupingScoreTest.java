package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.quotewright.review.Progress;

/** How well versions of a quotation are found again, on quotations edited in known ways. */
class GroupingScoreTest {

    private static final long FIRST_SEED = Long.getLong("sightings.seed", 101);
    private static final int SEEDS = 5;

    /** Pairs of quotations in one group, set beside those that share half of their words. */
    private record Score(long seed, int right, int found, int there) {

        static Score of(long seed) {
            EditedQuotes quotes = new EditedQuotes(seed);
            Grouping grouping = new Grouping();
            quotes.sightings().forEach(grouping::add);
            Set<List<Long>> found = new HashSet<>();
            grouping.statements(Progress.NONE).forEach(statement -> pair(statement, found));
            Set<List<Long>> there = quotes.truePairs();
            Set<List<Long>> right = new HashSet<>(found);
            right.retainAll(there);
            return new Score(seed, right.size(), found.size(), there.size());
        }

        private static void pair(Statement statement, Set<List<Long>> found) {
            long[] ids = statement.quotes().stream().mapToLong(it -> it.value()).sorted().toArray();
            for (int i = 0; i < ids.length; i++) {
                for (int j = i + 1; j < ids.length; j++) {
                    found.add(List.of(ids[i], ids[j]));
                }
            }
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / there;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %.2f %% | %.2f %% |",
                    seed,
                    there,
                    found,
                    100 * precision(),
                    100 * recall());
        }
    }

    @Test
    void versionsOfAQuotationAreFoundAndOthersAreNot() {
        List<Score> scores =
                LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS).mapToObj(Score::of).toList();
        System.out.println("| Seed | Pairs there | Pairs found | Precision | Recall |");
        System.out.println("|---|---|---|---|---|");
        scores.forEach(score -> System.out.println(score.row()));
        assertThat(scores)
                .allSatisfy(score -> assertThat(score.precision()).isGreaterThanOrEqualTo(0.97));
        assertThat(scores)
                .allSatisfy(score -> assertThat(score.recall()).isGreaterThanOrEqualTo(0.95));
    }
}
