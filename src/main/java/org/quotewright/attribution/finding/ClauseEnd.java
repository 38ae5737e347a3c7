package org.quotewright.attribution.finding;

import java.util.Set;

/** Finds where a reported clause ends and the reporter's own words go on. */
final class ClauseEnd {

    private static final Set<String> SUBJECT_FORMS =
            Set.of("he", "she", "they", "we", "i", "it", "who");

    private static final Set<String> DASHES = Set.of("\u2014", "\u2013", "--");
    private static final Set<String> CONCESSIONS = Set.of("though", "although", "while", "but");
    private static final int NEXT_SUBJECT = 5;
    private static final int AFTER_SEMICOLON = 10;

    private ClauseEnd() {}

    /** The token after the clause that begins at {@code from}. */
    static int of(CueContext cue, int from) {
        int limit = cue.limit();
        for (int i = from + 1; i < limit; i++) {
            if (!cue.reading().isQuoted(i) && endsAt(cue, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean endsAt(CueContext cue, int at) {
        Reading reading = cue.reading();
        String word = reading.word(at);
        if (isClosedWithComma(reading, at - 1)) {
            return opensNextReport(cue, at) || opensOther(cue, at, NEXT_SUBJECT);
        }
        if (word.equals(",") || DASHES.contains(word)) {
            return opensNextReport(cue, at + 1)
                    || isAccordingTo(reading, at + 1)
                    || word.equals(",") && isFronted(cue)
                    || !word.equals(",") && isLastDash(cue, at);
        }
        if (word.equals(";") && opensOther(cue, at + 1, AFTER_SEMICOLON)
                || isAccordingTo(reading, at)) {
            return true;
        }
        if (reading.is(at, WordClass.CONJUNCTION) || word.equals("then")) {
            return opensNextReport(cue, at);
        }
        return false;
    }

    /**
     * True where the verb stands in a clause before the main one: that clause ends at its comma.
     */
    private static boolean isFronted(CueContext cue) {
        Reading reading = cue.reading();
        int first = cue.sentence().from();
        boolean opener =
                reading.is(first, WordClass.CLAUSE_OPENER)
                        && !reading.word(first).equals("that")
                        && !reading.word(first).equals("as");
        if (!opener || !reading.isCapitalised(first)) {
            return false;
        }
        for (int i = first; i < cue.group().from(); i++) {
            if (reading.word(i).equals(",") && !reading.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClosedWithComma(Reading reading, int mark) {
        return reading.isQuoted(mark)
                && !reading.isQuoted(mark + 1)
                && reading.word(mark - 1).equals(",");
    }

    /** True where another subject and its verb follow, or a clause that qualifies. */
    private static boolean opensOther(CueContext cue, int at, int reach) {
        if (CONCESSIONS.contains(cue.word(at))) {
            return true;
        }
        return cue.later().stream()
                .anyMatch(g ->
                        g.finite() && g.verb().isSaid() && g.from() > at && g.from() < at + reach);
    }

    /** True where a dash after quoted words opens a remark that runs to the sentence's end. */
    private static boolean isLastDash(CueContext cue, int at) {
        if (!cue.reading().isQuoted(at - 1)) {
            return false;
        }
        for (int i = at + 1; i < cue.limit(); i++) {
            if (DASHES.contains(cue.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccordingTo(Reading reading, int at) {
        return reading.word(at).equals("according") && reading.word(at + 1).equals("to");
    }

    /** True where ", adding", "and urged" or "but he said" goes on with the same reporter. */
    private static boolean opensNextReport(CueContext cue, int at) {
        Reading reading = cue.reading();
        int i = at;
        while (reading.is(i, WordClass.CONJUNCTION) || reading.is(i, WordClass.ADVERB)) {
            i++;
        }
        boolean joined = i > at;
        int pronoun = SUBJECT_FORMS.contains(reading.word(i)) && joined ? 1 : 0;
        for (CueGroup group : cue.later()) {
            if (group.from() >= i + pronoun) {
                return group.from() == i + pronoun && continues(cue.group(), group, joined);
            }
        }
        return false;
    }

    private static boolean continues(CueGroup first, CueGroup next, boolean joined) {
        if (next.isParticiple()) {
            return next.verb().isSaid() && (!joined || first.isParticiple());
        }
        boolean helped = first.from() < first.verbAt();
        boolean sameForm = helped || next.verb().form() == first.verb().form();
        return joined && next.finite() && sameForm;
    }
}
