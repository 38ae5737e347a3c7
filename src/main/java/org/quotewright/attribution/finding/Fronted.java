package org.quotewright.attribution.finding;

/**
 * Tells verbs of reporting that stand in a phrase before the main clause, {@code Asked about it,
 * Quill said} and {@code In a note posted Friday, Quill said}: they report nothing of their own.
 */
final class Fronted {

    private Fronted() {}

    static boolean holds(CueContext cue) {
        CueForm form = cue.group().verb().form();
        boolean participle = form == CueForm.ING || form == CueForm.PAST;
        int first = firstWord(cue);
        return participle
                && !cue.inverted()
                && (cue.group().from() == first || isInPhrase(cue, first));
    }

    private static int firstWord(CueContext cue) {
        int first = cue.sentence().from();
        Reading reading = cue.reading();
        while (first < cue.group().from()
                && (reading.is(first, WordClass.CONJUNCTION)
                        || reading.is(first, WordClass.ADVERB)
                        || reading.word(first).equals(","))) {
            first++;
        }
        return first;
    }

    private static boolean isInPhrase(CueContext cue, int first) {
        Reading reading = cue.reading();
        boolean phrase =
                reading.is(first, WordClass.PREPOSITION)
                        && !reading.is(first, WordClass.CLAUSE_OPENER);
        return phrase
                && !hasComma(cue, first, cue.group().from())
                && cue.later().stream()
                        .filter(g -> g.finite() && g.verb().isSaid())
                        .anyMatch(g -> hasComma(cue, cue.group().to(), g.from()));
    }

    private static boolean hasComma(CueContext cue, int from, int to) {
        for (int i = from; i < to; i++) {
            if (cue.word(i).equals(",") && !cue.reading().isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
