package org.quotewright.attribution.finding;

/** Steps over what stands between a verb of saying and its content: to whom, when and where. */
final class Adjuncts {

    private static final int LONGEST = 24;

    private Adjuncts() {}

    /** The first token after the person spoken to, where the verb names one. */
    static int afterAddressee(CueContext cue, int from) {
        Reading reading = cue.reading();
        int at = from;
        if (reading.word(at).equals("to") && !reading.verb(at + 1).isPresent()) {
            at++;
        } else if (!cue.group().verb().takes(Frame.ADDRESSEE)) {
            return from;
        }
        if (reading.is(at, WordClass.OBJECT_PRONOUN)) {
            return at + 1;
        }
        int limit = cue.limit();
        int begin = at;
        while (at < limit && at - begin < LONGEST && isAddressed(cue, at, begin)) {
            at++;
        }
        return at;
    }

    private static boolean isAddressed(CueContext cue, int at, int begin) {
        Reading reading = cue.reading();
        if (reading.isQuoted(at) || reading.is(at, WordClass.TIME)) {
            return false;
        }
        String word = reading.word(at);
        if (word.equals("'s") || word.equals("'")) {
            return true;
        }
        boolean stops =
                !reading.isWord(at)
                        || reading.is(at, WordClass.CLAUSE_OPENER)
                        || reading.is(at, WordClass.SUBJECT_PRONOUN)
                                && !opensPhrase(reading, at, begin)
                        || reading.is(at, WordClass.AUXILIARY)
                        || reading.is(at, WordClass.PREPOSITION) && !word.equals("of");
        boolean secondPhrase =
                at > begin
                        && reading.is(at, WordClass.DETERMINER)
                        && !reading.is(at - 1, WordClass.PREPOSITION);
        boolean run =
                at > begin
                        && reading.isCapitalised(begin)
                        && !reading.isCapitalised(at)
                        && !word.equals("of");
        return !stops && !secondPhrase && !(run && !isRole(reading, at, begin));
    }

    /** {@code both companies}: what elsewhere is a pronoun. */
    private static boolean opensPhrase(Reading reading, int at, int begin) {
        boolean noun = reading.isWord(at + 1) && reading.word(at + 1).endsWith("s");
        return at == begin && reading.is(at, WordClass.DETERMINER) && noun;
    }

    private static boolean isRole(Reading reading, int at, int begin) {
        return at - begin < 4 && reading.isCapitalised(at + 1);
    }

    /** The first token that is neither adverb nor part of a time or occasion. */
    static int after(CueContext cue, int from) {
        int limit = cue.limit();
        int at = from;
        while (at < limit && at - from < LONGEST) {
            int next = afterOne(cue, at, limit);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int afterOne(CueContext cue, int at, int limit) {
        Reading reading = cue.reading();
        String word = reading.word(at);
        boolean manner = word.endsWith("ly") && !reading.isCapitalised(at);
        boolean adverb =
                reading.is(at, WordClass.ADVERB)
                        && !reading.is(at, WordClass.DETERMINER)
                        && !word.equals("n't")
                        && !word.equals("here")
                        && !word.equals("there");
        boolean time = reading.is(at, WordClass.TIME) && !word.equals("this");
        if (manner || adverb && !reading.isQuoted(at) || time && !reading.isQuoted(at)) {
            return at + 1;
        }
        if (!cue.phrases().isAdjunct(at) && !isPlain(reading, at)) {
            return at;
        }
        int end = at + 1;
        while (end < limit && isInside(reading, end)) {
            end++;
        }
        return end;
    }

    private static boolean isPlain(Reading reading, int at) {
        return reading.is(at, WordClass.PREPOSITION)
                && !reading.is(at, WordClass.CLAUSE_OPENER)
                && !reading.isQuoted(at);
    }

    private static boolean isInside(Reading reading, int at) {
        String word = reading.word(at);
        return !reading.isQuoted(at)
                && (reading.isWord(at) || word.equals("'s"))
                && !reading.is(at, WordClass.CLAUSE_OPENER)
                && (!reading.is(at, WordClass.SUBJECT_PRONOUN)
                        || reading.is(at, WordClass.DETERMINER))
                && !reading.is(at, WordClass.AUXILIARY);
    }
}
