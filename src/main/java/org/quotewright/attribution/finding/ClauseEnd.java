package org.quotewright.attribution.finding;

import java.util.Set;

/** Finds where a reported clause ends and the reporter's own words go on. */
final class ClauseEnd {

    private static final Set<String> SUBJECT_FORMS =
            Set.of("he", "she", "they", "we", "i", "it", "who");

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
        if (word.equals(",") || "\u2014\u2013--".contains(word)) {
            return opensNextReport(cue, at + 1)
                    || isAccordingTo(reading, at + 1)
                    || word.equals(",") && isFronted(cue);
        }
        if (isAccordingTo(reading, at)) {
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
            if (group.from() == i + pronoun) {
                return continues(cue.group(), group, joined);
            }
        }
        return false;
    }

    private static boolean continues(CueGroup first, CueGroup next, boolean joined) {
        if (next.isParticiple()) {
            return !joined && next.verb().isSaid();
        }
        return joined && next.finite() && next.verb().form() == first.verb().form();
    }
}
