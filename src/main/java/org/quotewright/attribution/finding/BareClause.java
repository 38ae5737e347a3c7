package org.quotewright.attribution.finding;

import java.util.Optional;

/** {@code said the talks would go on}: a reported clause without "that". */
final class BareClause implements Construction {

    @Override
    public Optional<Finding> find(CueContext cue) {
        CueVerb verb = cue.group().verb();
        int from = cue.end();
        if (!verb.takes(Frame.CLAUSE) || cue.inverted() || cue.word(from).equals("to")) {
            return Optional.empty();
        }
        if (verb.takes(Frame.ADDRESSEE)) {
            from = afterPlace(cue, Adjuncts.afterAddressee(cue, from));
        } else if (opensAdjunct(cue, from)) {
            from = Adjuncts.after(cue, from);
        }
        if (cue.word(from).equals(",") || cue.word(from).equals(":")) {
            from++;
        }
        return from < cue.limit() && (isSaying(verb) || hasClause(cue, from))
                ? ContentAfterCue.from(cue, from)
                : Optional.empty();
    }

    /** Steps over {@code in Tarn} between the person spoken to and a clause with a pronoun. */
    private static int afterPlace(CueContext cue, int from) {
        if (!cue.reading().is(from, WordClass.PREPOSITION)) {
            return from;
        }
        int after = Adjuncts.after(cue, from);
        return cue.reading().is(after, WordClass.SUBJECT_PRONOUN) ? after : from;
    }

    private static boolean isSaying(CueVerb verb) {
        return verb.lemma().equals("say") || verb.lemma().equals("add");
    }

    private static boolean opensAdjunct(CueContext cue, int at) {
        Reading reading = cue.reading();
        return reading.is(at, WordClass.TIME) && !reading.is(at, WordClass.DETERMINER)
                || reading.is(at, WordClass.ADVERB)
                || cue.phrases().isAdjunct(at) && !cue.word(at).equals("this");
    }

    /** True where a subject and a verb follow. */
    private static boolean hasClause(CueContext cue, int from) {
        Reading reading = cue.reading();
        boolean subject =
                reading.is(from, WordClass.SUBJECT_PRONOUN)
                        || reading.is(from, WordClass.DETERMINER)
                        || reading.isCapitalised(from)
                        || reading.isQuoted(from);
        for (int i = from + 1; subject && i < Math.min(cue.limit(), from + 14); i++) {
            if (cue.phrases().isVerb(i, cue.limit())
                    || reading.is(i, WordClass.AUXILIARY) && !reading.word(i).equals("'s")
                    || reading.is(i, WordClass.COMMON_VERB)
                    || reading.word(i).equals("'s")
                            && reading.is(i - 1, WordClass.SUBJECT_PRONOUN)) {
                return true;
            }
            if (reading.word(i).equals(",") || reading.word(i).equals("who")) {
                return false;
            }
        }
        return false;
    }
}
