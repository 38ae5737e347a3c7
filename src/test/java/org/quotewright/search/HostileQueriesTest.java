package org.quotewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;

/** Whatever is typed is answered, or explained in a sentence, soon and without an exception. */
class HostileQueriesTest {

    private static final List<String> PIECES =
            List.of(
                    "\"",
                    "“",
                    "”",
                    "«",
                    "(",
                    ")",
                    "-",
                    ":",
                    "speaker:",
                    "org:",
                    "is:",
                    "type:",
                    "after:",
                    "before:",
                    "in:",
                    "said:",
                    "text:",
                    "context:",
                    "cue:",
                    "is:open",
                    "in:2024",
                    "in:last-month",
                    "speaker:*",
                    " ",
                    " OR ",
                    " AND ",
                    " NOT ",
                    "word",
                    "Ørsted",
                    "Зеленский",
                    "*",
                    "a*",
                    "*a*",
                    "?",
                    "b?d*e",
                    "\\",
                    "+",
                    "~",
                    "word~",
                    "~2",
                    "\"w* *a*\"",
                    "\"a * b\"~9",
                    "&&",
                    "||",
                    "!",
                    "^",
                    "[",
                    "]",
                    "{",
                    "}",
                    "/(a+)+$/",
                    "(a|aa)*b",
                    "\u0000",
                    "\uD83D",
                    "\uDE00",
                    "😀",
                    "’",
                    "\u0301",
                    "中文",
                    "\t",
                    "\n",
                    "2024-13-45",
                    "N.A.T.O.");

    /** Of the asking thread's own time, so that a busy machine does not matter. */
    private static final double SOON_MILLIS = 200;

    /** However busy the machine is, nothing takes so long unless it hangs. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    /** Queries that a machine needs to come to its speed, answered before any is measured. */
    private static final int COLD = 200;

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @TempDir Path folder;

    /** What was typed, and how long the answer took. */
    private record Asked(String query, double millis) {}

    /** {@code -Dquotewright.queries=10000} asks them all. */
    @Test
    void answersAndCompletesSoonWhateverIsTyped() throws Exception {
        int count = Integer.getInteger("quotewright.queries", 1_000);
        List<Asked> answered = new ArrayList<>();
        List<Asked> completed = new ArrayList<>();
        try (QuoteIndex index = QuoteIndex.open(folder)) {
            index.rebuild(quotes());
            for (int i = -COLD; i < count; i++) {
                Random random = new Random(20240517L + i);
                String query = query(random, Math.abs(i));
                Asked answer = answered(index, query, random);
                Asked completion = completed(index, query, random.nextInt(query.length() + 1));
                if (i >= 0) {
                    answered.add(answer);
                    completed.add(completion);
                }
            }
        }
        System.out.println("| | Queries | p99 (ms) | Slowest (ms) |\n|---|---|---|---|");
        System.out.println(row("answered", answered) + row("completed", completed));
        assertSoon(answered);
        assertSoon(completed);
    }

    private Asked answered(QuoteIndex index, String query, Random random) {
        SearchRequest request = request(query, random);
        return timed(
                query,
                () -> {
                    FoundQuotes found = index.find(request, TODAY);
                    assertThat(found.total()).as(query).isBetween(0L, 500L);
                    assertThat(found.mistakes())
                            .allMatch(mistake -> mistake.end() <= query.length(), query);
                });
    }

    private Asked completed(QuoteIndex index, String query, int caret) {
        return timed(query, () -> index.complete(query, caret));
    }

    private Asked timed(String query, ThrowingRunnable work) {
        return assertTimeout(
                HANGS,
                () -> {
                    long begin = threads.getCurrentThreadCpuTime();
                    work.run();
                    return new Asked(query, (threads.getCurrentThreadCpuTime() - begin) / 1e6);
                },
                query);
    }

    /** Work that may fail in any way. */
    @FunctionalInterface
    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    private static void assertSoon(List<Asked> asked) {
        assertThat(asked).allMatch(each -> each.millis() <= SOON_MILLIS);
    }

    private static String row(String name, List<Asked> asked) {
        double[] sorted = asked.stream().mapToDouble(Asked::millis).sorted().toArray();
        double p99 = sorted[sorted.length * 99 / 100];
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f |%n",
                name,
                sorted.length,
                p99,
                sorted[sorted.length - 1]);
    }

    private static Stream<QuoteInContext> quotes() {
        return IntStream.rangeClosed(1, 500)
                .mapToObj(number ->
                        SampleQuote.said(number, "“A word from Ørsted, " + number + " bridges”")
                                .by("Ada Berg " + number, "mayor", "Board " + number % 7)
                                .entry(number)
                                .build());
    }

    private static SearchRequest request(String query, Random random) {
        SearchOrder[] orders = SearchOrder.values();
        SearchRequest request =
                SearchRequest.of(query)
                        .by(orders[random.nextInt(orders.length)])
                        .counting(random.nextInt(4));
        return random.nextBoolean() ? request : request.toggled(Facet.ORGANISATION, "Board 3");
    }

    private static String query(Random random, int number) {
        return switch (number % 50) {
            case 0 -> anything(random, 20_000);
            case 1 -> "(".repeat(random.nextInt(30_000));
            case 2 -> "a*b".repeat(random.nextInt(4_000));
            case 3 -> "-".repeat(random.nextInt(9_000)) + "word";
            case 4 -> "a OR ".repeat(random.nextInt(5_000));
            case 5 -> "speaker:\"" + "word ".repeat(random.nextInt(3_000));
            case 6 -> "*?".repeat(random.nextInt(2_000)) + "w";
            case 7 -> "x".repeat(random.nextInt(40_000)) + "~";
            default -> anything(random, 30);
        };
    }

    private static String anything(Random random, int most) {
        StringBuilder query = new StringBuilder();
        for (int length = random.nextInt(most); length > 0; length--) {
            if (random.nextInt(10) == 0) {
                query.append((char) random.nextInt(0x10000));
            } else {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return query.toString();
    }
}
