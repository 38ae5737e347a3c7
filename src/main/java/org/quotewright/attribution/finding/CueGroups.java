package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.text.WordList;

/** Finds the verbs of reporting of a sentence that stand outside quotation marks. */
final class CueGroups {

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'re", "am", "'m");
    private static final Set<String> PARTICIPLES =
            Set.of("known", "written", "spoken", "foreseen", "forgotten", "sworn", "shown");
    private static final int LONGEST_SUBJECT = 6;
    private static final Set<String> PARTICLES = Set.of("out", "on", "for");

    private static final WordList VERBS_ONLY = WordList.named("verbs-only.txt");
    private static final Set<String> PRONOUNS =
            Set.of(
                    "he", "she", "they", "we", "you", "it", "i", "who", "which", "many", "some",
                    "most", "both", "others", "one");
    private static final Set<String> MODALS =
            Set.of(
                    "will", "would", "could", "can", "should", "may", "might", "must", "shall",
                    "'ll", "'d", "ca", "wo");

    private final Reading reading;

    CueGroups(Reading reading) {
        this.reading = reading;
    }

    List<CueGroup> in(TokenRange sentence) {
        List<CueGroup> groups = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!reading.isQuoted(i)) {
                groupAt(i, sentence).ifPresent(groups::add);
            }
        }
        return groups;
    }

    private Optional<CueGroup> groupAt(int at, TokenRange sentence) {
        Optional<CueVerb> verb = reading.verb(at);
        if (verb.isEmpty() || isNoun(at, verb.get(), sentence)) {
            return Optional.empty();
        }
        int from = firstAuxiliary(at, sentence.from());
        boolean being = hasBeing(from, at);
        CueForm form = verb.get().form();
        boolean bare = from == at && PARTICIPLES.contains(reading.word(at)) || isLet(from, form);
        if (bare || being && form == CueForm.PAST) {
            return Optional.empty();
        }
        boolean infinitive = reading.word(from - 1).equals("to");
        boolean finite = !infinitive && (form != CueForm.ING || being);
        TokenRange range = new TokenRange(from, at + 1 + particle(at, sentence.to()));
        return Optional.of(
                new CueGroup(range, at, verb.get(), infinitive, finite, isModal(from, at)));
    }

    /** {@code let it say}: nobody has said so. */
    private boolean isLet(int at, CueForm form) {
        return form == CueForm.BASE
                && reading.word(at - 2).equals("let")
                && reading.is(at - 1, WordClass.OBJECT_PRONOUN);
    }

    private int firstAuxiliary(int at, int floor) {
        int from = at;
        while (from > floor
                && !reading.isQuoted(from - 1)
                && (reading.is(from - 1, WordClass.AUXILIARY) || isAdverb(from - 1))) {
            from--;
        }
        while (from < at && isAdverb(from)) {
            from++;
        }
        return from;
    }

    private boolean isModal(int from, int at) {
        for (int i = from; i < at; i++) {
            if (MODALS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdverb(int i) {
        String word = reading.word(i);
        boolean manner = word.length() > 4 && word.endsWith("ly") && !reading.isCapitalised(i);
        return manner || reading.is(i, WordClass.ADVERB);
    }

    private boolean hasBeing(int from, int at) {
        for (int i = from; i < at; i++) {
            if (BEING.contains(reading.word(i)) || isPersonBeing(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPersonBeing(int i) {
        return reading.word(i).equals("'s") && !reading.isCapitalised(i - 1)
                || reading.word(i).equals("'s")
                        && reading.verb(i + 1).filter(v -> v.form() == CueForm.ING).isPresent();
    }

    private int particle(int at, int limit) {
        String lemma = reading.verb(at).map(CueVerb::lemma).orElse("");
        String next = at + 1 < limit ? reading.word(at + 1) : "";
        boolean out = lemma.equals("point") && next.equals("out");
        boolean call = lemma.equals("call") && PARTICLES.contains(next) && !next.equals("out");
        return out || call ? 1 : 0;
    }

    /** Base and -s forms are nouns as often as verbs ("report", "claims"): ask the neighbours. */
    private boolean isNoun(int at, CueVerb verb, TokenRange sentence) {
        String before = at > sentence.from() ? reading.word(at - 1) : "";
        boolean determined = reading.is(at - 1, WordClass.DETERMINER) && !PRONOUNS.contains(before);
        if (verb.form() == CueForm.ING) {
            return determined || before.equals("of") || before.equals("without");
        }
        if (verb.form() == CueForm.PAST) {
            return determined;
        }
        boolean afterNounMaker =
                determined || reading.is(at - 1, WordClass.PREPOSITION) || before.equals("'s");
        if (afterNounMaker || reading.isCapitalised(at) && at > sentence.from() + 1) {
            return !headlineVerb(at);
        }
        return reading.word(at + 1).equals("of") || isAmbiguousWithoutObject(at, verb);
    }

    private boolean headlineVerb(int at) {
        return reading.word(at).equals("says") && reading.isCapitalised(at);
    }

    private boolean isAmbiguousWithoutObject(int at, CueVerb verb) {
        boolean manner = reading.word(at + 1).endsWith("ly");
        if (VERBS_ONLY.has(verb.lemma()) || manner) {
            return false;
        }
        boolean subject = reading.is(at - 1, WordClass.SUBJECT_PRONOUN);
        boolean helped = reading.is(at - 1, WordClass.AUXILIARY) || isTo(at - 1);
        boolean opens =
                reading.word(at + 1).equals("that")
                        || reading.is(at + 1, WordClass.DETERMINER)
                        || reading.is(at + 1, WordClass.OBJECT_PRONOUN)
                        || reading.is(at + 1, WordClass.SUBJECT_PRONOUN)
                        || reading.isQuoted(at + 1)
                        || isTo(at + 1)
                        || reading.isCapitalised(at + 1)
                        || ",:".contains(reading.word(at + 1));
        return !(subject || helped || opens || followsQuotation(at));
    }

    /** True for {@code "No," Quill notes.}: a quotation, a few words, the verb. */
    private boolean followsQuotation(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
            if (reading.isQuoted(i)) {
                return i < at - 1;
            }
            if (!reading.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isTo(int at) {
        return reading.word(at).equals("to");
    }
}
