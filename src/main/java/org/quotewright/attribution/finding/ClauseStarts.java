package org.quotewright.attribution.finding;

import java.util.Set;

/** Finds where a clause begins after what stands before its subject. */
final class ClauseStarts {

    private static final Set<String> TIME_ENDS = Set.of("later", "ago", "earlier", "after");

    private final Reading reading;

    ClauseStarts(Reading reading) {
        this.reading = reading;
    }

    /** Steps over "But", "On Friday," and "As told before, at noon," at a clause's start. */
    int after(int from, int limit) {
        int at = from;
        while (at < limit) {
            int next = afterFronted(at, limit);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return from;
    }

    private int afterFronted(int at, int limit) {
        if (reading.is(at, WordClass.CONJUNCTION) || reading.word(at).equals(",")) {
            return at + 1;
        }
        boolean fronted =
                reading.is(at, WordClass.PREPOSITION)
                        || reading.is(at, WordClass.ADVERB)
                        || reading.is(at, WordClass.CLAUSE_OPENER)
                                && !reading.word(at).equals("that")
                        || reading.word(at).endsWith("ing")
                        || reading.word(at).endsWith("ly")
                        || isTime(at);
        for (int i = at + 1; fronted && i < limit; i++) {
            if (reading.word(i).equals(",") && !reading.isQuoted(i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** {@code Hours later,} and {@code Two weeks ago,}: a time without a preposition. */
    private boolean isTime(int at) {
        for (int i = at + 1; i < at + 5; i++) {
            if (reading.word(i).equals(",")) {
                return TIME_ENDS.contains(reading.word(i - 1)) || reading.is(i - 1, WordClass.TIME);
            }
        }
        return false;
    }
}
