package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins {@code "Who knows?" Quill asked.} again, which the end of a sentence inside the marks has
 * torn in two.
 */
final class TornSentences {

    private static final int LONGEST_SUBJECT = 6;

    private static final int LONGEST_ADDRESS = 16;
    private static final Set<String> OPENERS =
            Set.of(
                    "that", "to", "how", "why", "what", "if", "whether", ":", "he", "she", "they",
                    "it");

    private TornSentences() {}

    static List<TokenRange> join(Reading reading, List<TokenRange> sentences) {
        List<TokenRange> joined = new ArrayList<>();
        for (TokenRange sentence : sentences) {
            boolean torn = !joined.isEmpty() && isTorn(reading, joined.getLast(), sentence);
            if (torn) {
                TokenRange first = joined.removeLast();
                joined.add(new TokenRange(first.from(), sentence.to()));
            } else {
                joined.add(sentence);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isTorn(Reading reading, TokenRange first, TokenRange second) {
        int last = first.to() - 1;
        boolean whole = reading.isQuoted(last) && reading.isQuoted(first.from());
        if (!whole || reading.isQuoted(second.from()) || !isSameParagraph(reading, last)) {
            return false;
        }
        int limit = Math.min(second.to(), second.from() + LONGEST_SUBJECT);
        for (int i = second.from(); i < limit; i++) {
            boolean said = reading.verb(i).filter(v -> v.isSaid() && isFinite(v)).isPresent();
            if (said && i > second.from()) {
                return endsReport(reading, i + 1, second.to()) || tells(reading, i, second.to());
            }
            if (!reading.isWord(i) || reading.isQuoted(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSameParagraph(Reading reading, int last) {
        int begin = reading.token(last).begin();
        return reading.layout()
                .paragraphAt(begin)
                .equals(reading.layout().paragraphAt(reading.token(last + 1).begin()));
    }

    private static boolean isFinite(CueVerb verb) {
        return verb.form() == CueForm.PAST || verb.form() == CueForm.THIRD_PERSON;
    }

    /** {@code "We won!" Quill told reporters.}: somebody is told, and nothing more is said. */
    private static boolean tells(Reading reading, int verb, int limit) {
        boolean told = reading.verb(verb).filter(v -> v.takes(Frame.ADDRESSEE)).isPresent();
        for (int i = verb + 1; told && i < limit; i++) {
            told = !reading.isQuoted(i) && !OPENERS.contains(reading.word(i));
        }
        return told && limit - verb < LONGEST_ADDRESS;
    }

    private static boolean endsReport(Reading reading, int at, int limit) {
        return at >= limit
                || ".,".contains(reading.word(at))
                || reading.is(at, WordClass.TIME)
                || reading.is(at, WordClass.PREPOSITION)
                        && !reading.is(at, WordClass.CLAUSE_OPENER);
    }
}
