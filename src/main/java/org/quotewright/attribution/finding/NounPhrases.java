package org.quotewright.attribution.finding;

import java.util.Set;

/** Finds where a noun phrase begins or ends, without a parser: from word classes and shape. */
final class NounPhrases {

    private static final Set<String> SUBJECTS_OF_CLAUSES =
            Set.of("i", "he", "she", "they", "we", "you", "it", "who", "which");
    private static final Set<String> WALLS =
            Set.of(":", ";", "\"", "\u201C", "\u201D", "''", "``", "\u2014", "\u2013", "--", "-");
    private static final int LONGEST = 40;

    private final Reading reading;
    private final AppositionsBefore appositions;

    NounPhrases(Reading reading) {
        this.reading = reading;
        this.appositions = new AppositionsBefore(reading);
    }

    /** The noun phrase that ends before {@code end}, with its modifiers; empty where none does. */
    TokenRange endingAt(int end, int floor) {
        int last = end - 1;
        if (last < floor) {
            return TokenRange.empty(end);
        }
        if (reading.is(last, WordClass.ADVERB) && !reading.is(last, WordClass.DETERMINER)) {
            return endingAt(last, floor);
        }
        if (reading.word(last).equals(",") || reading.word(last).equals(")")) {
            int open = appositions.openingOf(last, floor);
            TokenRange core = open > floor ? endingAt(open, floor) : TokenRange.empty(end);
            return core.isEmpty() ? core : new TokenRange(core.from(), end);
        }
        if (SUBJECTS_OF_CLAUSES.contains(reading.word(last)) && !isNamed(last)) {
            return new TokenRange(last, end);
        }
        return new TokenRange(withoutFrontedPhrase(walkBack(end, floor), end), end);
    }

    private boolean isNamed(int at) {
        return reading.word(at).equals("it") && reading.token(at).text().equals("IT");
    }

    private int walkBack(int end, int floor) {
        int from = end;
        while (from > floor && end - from < LONGEST && joins(from - 1, end, floor)) {
            from--;
        }
        while (from < end && isLooseStart(from)) {
            from++;
        }
        return from;
    }

    private boolean isLooseStart(int at) {
        return reading.is(at, WordClass.CONJUNCTION)
                || reading.is(at, WordClass.ADVERB) && !reading.is(at, WordClass.DETERMINER)
                || reading.word(at).startsWith("'");
    }

    private boolean joins(int at, int end, int floor) {
        String word = reading.word(at);
        if (reading.isQuoted(at)) {
            return isNickname(at, floor);
        }
        if (word.equals("'s") || word.equals("'")) {
            return at + 1 < end;
        }
        if (reading.is(at, WordClass.CONJUNCTION)) {
            return !word.equals("but") && isCoordinated(at, floor);
        }
        if (word.equals("(") || word.equals(")") || word.equals("/") || word.equals("$")) {
            return true;
        }
        if (WALLS.contains(word) || word.equals(",") || !reading.isWord(at)) {
            return false;
        }
        return isNominal(at, end);
    }

    private boolean isNominal(int at, int end) {
        boolean pronoun = SUBJECTS_OF_CLAUSES.contains(reading.word(at)) && !isNamed(at);
        boolean opener =
                reading.is(at, WordClass.CLAUSE_OPENER) && !reading.is(at, WordClass.PREPOSITION);
        return !pronoun && !opener && (!isVerb(at, end) || isAdjective(at, end));
    }

    /** {@code registered voters}: a participle before its noun. */
    private boolean isAdjective(int at, int end) {
        boolean participle = reading.word(at).endsWith("ed") && reading.verb(at).isEmpty();
        boolean noun =
                at + 1 < end && reading.isWord(at + 1) && !reading.is(at + 1, WordClass.DETERMINER);
        return participle && noun && !reading.isCapitalised(at + 1);
    }

    /** True for what is a finite verb as far as can be told from word and neighbours. */
    boolean isVerb(int at, int end) {
        if (reading.is(at, WordClass.AUXILIARY) || reading.is(at, WordClass.COMMON_VERB)) {
            return !reading.isCapitalised(at);
        }
        if (reading.isCapitalised(at)) {
            return false;
        }
        boolean cue = reading.verb(at).filter(v -> v.form() == CueForm.PAST).isPresent();
        String word = reading.word(at);
        boolean past = cue || word.length() > 4 && word.endsWith("ed");
        boolean adjective =
                reading.is(at - 1, WordClass.DETERMINER)
                        || reading.is(at + 1, WordClass.PREPOSITION) && at + 1 < end
                        || word.indexOf('-') > 0;
        return past && !adjective;
    }

    private boolean isCoordinated(int at, int floor) {
        int i = at - 1;
        while (i >= Math.max(floor, at - LONGEST)) {
            if (reading.isQuoted(i) || WALLS.contains(reading.word(i))) {
                return i < at - 1;
            }
            if (isVerb(i, at)) {
                return false;
            }
            if (reading.is(i, WordClass.CLAUSE_OPENER) && !reading.is(i, WordClass.PREPOSITION)) {
                return i < at - 1;
            }
            i--;
        }
        return i < at - 1;
    }

    private boolean isNickname(int at, int floor) {
        TokenRange stretch = reading.stretchTokens(reading.stretchAt(at));
        return stretch.size() <= 6
                && stretch.from() > floor
                && reading.isCapitalised(stretch.from() - 1)
                && (reading.isCapitalised(stretch.to())
                        || stretch.size() <= 3 && reading.isCapitalised(stretch.to() + 1));
    }

    /** Leaves out "On Tuesday" or "In Iowa" before a subject that follows without a comma. */
    private int withoutFrontedPhrase(int from, int end) {
        if (!reading.is(from, WordClass.PREPOSITION) || from >= end) {
            return from;
        }
        for (int i = end - 1; i > from; i--) {
            if (reading.is(i, WordClass.DETERMINER)) {
                return i;
            }
            boolean runBegins = reading.isCapitalised(i) && !reading.isCapitalised(i - 1);
            if (runBegins && !reading.is(i, WordClass.TIME)) {
                boolean only = reading.is(i - 1, WordClass.PREPOSITION) && i - 1 == from;
                int begin = reading.is(i - 1, WordClass.DETERMINER) ? i - 1 : i;
                return only ? end : begin;
            }
        }
        return end - 1;
    }

    /** The end of the noun phrase that begins at {@code from}, its apposition included. */
    int endOf(int from, int limit) {
        if (SUBJECTS_OF_CLAUSES.contains(reading.word(from)) && !isNamed(from)) {
            return from + 1;
        }
        int at = from;
        while (at < limit && at - from < LONGEST && goesOn(at, from)) {
            at++;
        }
        return at;
    }

    private boolean goesOn(int at, int from) {
        if (reading.isQuoted(at)) {
            return isNickname(at, from);
        }
        if (reading.word(at).equals(",")) {
            return opensApposition(at + 1);
        }
        if (reading.is(at, WordClass.TIME) && !reading.is(at, WordClass.AUXILIARY)) {
            return reading.is(at, WordClass.DETERMINER) && at == from;
        }
        if (reading.is(at, WordClass.CONJUNCTION)) {
            return !reading.word(at).equals("but") && reading.isWord(at + 1) && !isClauseAt(at + 1);
        }
        if (reading.is(at, WordClass.PREPOSITION)) {
            return at > from && !isAdjunct(at);
        }
        if (reading.word(at).equals("who") || reading.word(at).equals("whose")) {
            return at > from;
        }
        if (reading.is(at, WordClass.CLAUSE_OPENER)) {
            return false;
        }
        return reading.isWord(at)
                ? !(reading.is(at, WordClass.AUXILIARY) && !reading.isCapitalised(at))
                : "'s()&/".contains(reading.word(at));
    }

    private boolean isClauseAt(int at) {
        return reading.verb(at).isPresent() && !reading.isCapitalised(at)
                || SUBJECTS_OF_CLAUSES.contains(reading.word(at));
    }

    private boolean opensApposition(int at) {
        if (!reading.isWord(at) || reading.isQuoted(at)) {
            return false;
        }
        boolean clause =
                reading.is(at, WordClass.CONJUNCTION)
                        || SUBJECTS_OF_CLAUSES.contains(reading.word(at));
        boolean verb = reading.verb(at).isPresent() && !reading.isCapitalised(at);
        if (reading.word(at).equals("who") || appositions.isNumber(at)) {
            return true;
        }
        return !clause
                && !verb
                && !reading.is(at, WordClass.PREPOSITION)
                && !reading.is(at, WordClass.CLAUSE_OPENER)
                && !reading.is(at, WordClass.ADVERB)
                && !reading.word(at).endsWith("ing");
    }

    /** True where a preposition begins when, where or at what occasion it was said. */
    boolean isAdjunct(int preposition) {
        if (!reading.is(preposition, WordClass.PREPOSITION)) {
            return reading.is(preposition, WordClass.TIME);
        }
        for (int i = preposition + 1; i < preposition + 6; i++) {
            if (reading.is(i, WordClass.TIME) || reading.is(i, WordClass.OCCASION)) {
                return true;
            }
            if (!reading.isWord(i) || reading.is(i, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }
}
