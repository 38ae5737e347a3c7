package org.quotewright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A report of some 500 words, other words for every number and the same ones every time. */
final class InventedReport {

    private static final int PARAGRAPHS = 14;
    private static final List<String> FIRST =
            List.of("Marta", "Ilse", "Omar", "Jonas", "Priya", "Tomas", "Nadia", "Bram", "Lucía");
    private static final List<String> LAST =
            List.of("Lindqvist", "Brandt", "Quist", "Okafor", "Rao", "Vesely", "Haddad", "Moreno");
    private static final List<String> ROLES =
            List.of("mayor", "pilot", "spokeswoman", "director", "engineer", "minister", "lawyer");
    private static final List<String> PLACES =
            List.of("Port Ellery", "Skerry Bay", "Norhaven", "Little Tarn", "Cape Osric");
    private static final List<String> BODIES =
            List.of("Harbour Board", "Pilots’ Guild", "Ferry Union", "Tide Office", "Island Bank");
    private static final List<String> THINGS =
            List.of("bridge", "ferry", "sea wall", "lighthouse", "market", "hospital", "cable");
    private static final List<String> SAYINGS =
            List.of(
                    "“Nobody will pay for the %3$s twice, least of all %2$s,” said %1$s, %4$s of the"
                            + " %5$s. “We have waited %6$d years, and %6$d more would be too many.”",
                    "%1$s, %4$s of the %5$s in %2$s, said that the %3$s would be ready within %6$d"
                            + " weeks, though much of the steel had not been delivered by then.",
                    "According to the %5$s, the %3$s of %2$s carried %6$d people on its first day.",
                    "The %3$s stood still for %6$d hours on Tuesday; crowds gathered at %2$s and went"
                            + " home late, some of them by boat and some of them not at all.",
                    "“It is a matter of %6$d metres,” %1$s told reporters at %2$s, and called the"
                            + " plan for a new %3$s “a gift to the rich”.",
                    "The %4$s warned in a letter to the %5$s that “the %3$s cannot bear %6$d tonnes”.",
                    "Asked about %2$s, %1$s denied that the %5$s had known of the cracks before %6$d"
                            + " of them were found, and hoped that the %3$s would open again soon.");

    private final Random random;
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();

    InventedReport(int number) {
        this.random = new Random(number);
        this.title = one(PLACES) + " argues about its " + one(THINGS) + ", day " + number;
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(saying() + " " + saying());
        }
    }

    String title() {
        return title;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    private String saying() {
        return one(SAYINGS)
                .formatted(
                        one(FIRST) + " " + one(LAST),
                        one(PLACES),
                        one(THINGS),
                        one(ROLES),
                        one(BODIES),
                        2 + random.nextInt(900));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
