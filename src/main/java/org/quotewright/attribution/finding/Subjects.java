package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;
import org.quotewright.text.WordList;

/** Finds whose verb a verb of reporting is. */
final class Subjects {

    private static final WordList VERBS_ONLY = WordList.named("verbs-only.txt");
    private static final Set<String> PLURALS =
            Set.of(
                    "i",
                    "we",
                    "they",
                    "you",
                    "who",
                    "people",
                    "police",
                    "women",
                    "men",
                    "that",
                    "which",
                    "children",
                    "many",
                    "some",
                    "most",
                    "both",
                    "few",
                    "others",
                    "all");
    private static final Set<String> OBJECTS = Set.of("me", "him", "her", "them", "us");
    private static final int LONGEST_RELATIVE = 12;

    private final Reading reading;
    private final NounPhrases phrases;
    private final ClauseStarts starts;

    Subjects(Reading reading, NounPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
        this.starts = new ClauseStarts(reading);
    }

    /** The subject before the verb; empty where another construction must tell it. */
    Optional<TokenRange> before(CueGroup group, int floor) {
        int last = group.from() - 1;
        if (last < floor || reading.is(last, WordClass.CONJUNCTION) || !group.finite()) {
            return Optional.empty();
        }
        TokenRange phrase =
                reading.word(last).equals(",")
                        ? withApposition(group.from(), floor)
                        : phrase(group, floor);
        return phrase.isEmpty() || !isNominal(phrase) ? Optional.empty() : Optional.of(phrase);
    }

    /** True for a bare base form that neither has a subject nor shares one: it is a noun. */
    boolean isMissing(CueGroup group, int floor) {
        boolean bare = isBare(group);
        int last = group.from() - 1;
        boolean joined =
                last >= floor && reading.is(last, WordClass.CONJUNCTION) || !group.finite();
        return bare && !joined && before(group, floor).isEmpty();
    }

    private static boolean isBare(CueGroup group) {
        return group.verb().form() == CueForm.BASE
                && group.from() == group.verbAt()
                && !VERBS_ONLY.has(group.verb().lemma());
    }

    private TokenRange phrase(CueGroup group, int floor) {
        TokenRange phrase = phrases.endingAt(group.from(), floor);
        return agrees(group, phrase) ? phrase : TokenRange.empty(group.from());
    }

    /** A bare base form needs a plural: otherwise it is a noun ("a controversial comment"). */
    private boolean agrees(CueGroup group, TokenRange phrase) {
        boolean bare = isBare(group);
        if (phrase.isEmpty() || !bare) {
            return true;
        }
        int head = headOf(phrase);
        String word = reading.word(head);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.startsWith("'");
        return plural || PLURALS.contains(word) || isCoordinated(phrase);
    }

    private int headOf(TokenRange phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (reading.is(i, WordClass.PREPOSITION) || reading.word(i).equals(",")) {
                return i - 1;
            }
        }
        return phrase.to() - 1;
    }

    private boolean isCoordinated(TokenRange phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (reading.is(i, WordClass.CONJUNCTION)) {
                return !reading.is(phrase.from(), WordClass.PREPOSITION);
            }
        }
        return false;
    }

    /** {@code Ada Hale, a nurse in Leeds, who left in May, said}: the first noun phrase on. */
    private TokenRange withApposition(int end, int floor) {
        int from = afterWall(end, floor);
        Optional<TokenRange> first = main(new TokenRange(from, end), end);
        boolean apposed =
                first.isPresent()
                        && reading.word(first.get().to()).equals(",")
                        && first.get().to() < end - 1
                        && first.get().size() < 14;
        if (!apposed) {
            return phrases.endingAt(end, floor);
        }
        return new TokenRange(first.get().from(), cutRelative(first.get().to(), end));
    }

    private int cutRelative(int comma, int end) {
        boolean relative = reading.is(comma + 1, WordClass.SUBJECT_PRONOUN);
        return relative && end - comma > LONGEST_RELATIVE ? comma : end;
    }

    private int afterWall(int end, int floor) {
        for (int i = end - 1; i > floor; i--) {
            boolean wall =
                    reading.isQuoted(i) && reading.stretchTokens(reading.stretchAt(i)).size() > 6
                            || ":;\u2014\u2013".contains(reading.word(i)) && !reading.isQuoted(i);
            if (wall) {
                return i + 1;
            }
        }
        return floor;
    }

    private boolean isNominal(TokenRange phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (reading.isWord(i) && !reading.is(i, WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** The subject after the verb, as in {@code "No," said the owner}. */
    Optional<TokenRange> after(CueGroup group, TokenRange sentence) {
        int from = group.to();
        boolean past =
                group.verb().form() == CueForm.PAST || group.verb().form() == CueForm.THIRD_PERSON;
        if (!past || !group.verb().isSaid() || from >= sentence.to() || reading.isQuoted(from)) {
            return Optional.empty();
        }
        boolean begins =
                reading.isCapitalised(from) && !reading.is(from, WordClass.TIME)
                        || reading.is(from, WordClass.DETERMINER)
                        || reading.is(from, WordClass.SUBJECT_PRONOUN)
                        || isBareNoun(from);
        boolean object = OBJECTS.contains(reading.word(from));
        if (!begins || object || reading.word(from).equals("that")) {
            return Optional.empty();
        }
        int to = phrases.endOf(from, sentence.to());
        return to > from ? Optional.of(new TokenRange(from, to)) : Optional.empty();
    }

    private boolean isBareNoun(int at) {
        return reading.isWord(at)
                && !reading.is(at, WordClass.PREPOSITION)
                && !reading.is(at, WordClass.CLAUSE_OPENER)
                && !reading.is(at, WordClass.ADVERB)
                && !reading.is(at, WordClass.OBJECT_PRONOUN)
                && !reading.is(at, WordClass.TIME)
                && !reading.word(at).endsWith("ly")
                && !reading.is(at, WordClass.CONJUNCTION);
    }

    /** The subject of the sentence's first clause. */
    Optional<TokenRange> main(TokenRange sentence, int limit) {
        int from = starts.after(sentence.from(), limit);
        if (from >= limit || reading.isQuoted(from)) {
            return Optional.empty();
        }
        int to = from;
        while (to < limit && !endsSubject(to, from, limit)) {
            to++;
        }
        while (to > from && ",".equals(reading.word(to - 1))) {
            to--;
        }
        TokenRange phrase = new TokenRange(from, to);
        return phrase.isEmpty() || !isNominal(phrase) ? Optional.empty() : Optional.of(phrase);
    }

    private boolean endsSubject(int at, int from, int limit) {
        if (reading.isQuoted(at) || phrases.isVerb(at, limit)) {
            return true;
        }
        if (at > from
                && reading.verb(at).filter(v -> v.form() != CueForm.ING).isPresent()
                && !reading.isCapitalised(at)
                && !reading.is(at - 1, WordClass.DETERMINER)) {
            return true;
        }
        boolean pronoun =
                at == from + 1
                        && reading.is(from, WordClass.SUBJECT_PRONOUN)
                        && !reading.is(from, WordClass.DETERMINER);
        return pronoun
                || reading.word(at).equals(":")
                || reading.word(at).endsWith("ly")
                || reading.word(at).equals(",") && at > from;
    }
}
