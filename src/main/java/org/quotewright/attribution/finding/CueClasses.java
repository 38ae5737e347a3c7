package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.quotewright.model.CueClass;
import org.quotewright.text.WordList;

/** Tells what a cue reports, by its words. */
final class CueClasses {

    private static final WordList NOUNS = WordList.named("cue-nouns.txt");
    private static final WordList IN_CONTEXT = WordList.named("cue-words-in-context.txt");

    private final Reading reading;

    CueClasses(Reading reading) {
        this.reading = reading;
    }

    /**
     * Speech or writing where any word of the cue says so, or where it has none but prepositions
     * and marks ("according to", a colon); else thought or attitude, the latter where no word is
     * known.
     */
    CueClass of(TokenRange cue) {
        if (any(cue, i -> NOUNS.has(reading.word(i))) || !any(cue, this::isOfContent)) {
            return CueClass.SPEECH;
        }
        return first(cue, true)
                .or(() -> inContext(cue))
                .or(() -> first(cue, false))
                .orElse(CueClass.ATTITUDE);
    }

    private Optional<CueClass> inContext(TokenRange cue) {
        return any(cue, i -> IN_CONTEXT.has(reading.word(i)))
                ? Optional.of(CueClass.SPEECH)
                : Optional.empty();
    }

    private boolean isOfContent(int token) {
        return reading.isWord(token)
                && !reading.is(token, WordClass.PREPOSITION)
                && !reading.word(token).equals("according");
    }

    private Optional<CueClass> first(TokenRange cue, boolean isWords) {
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(reading::verb)
                .flatMap(Optional::stream)
                .map(CueVerb::cueClass)
                .filter(each -> each.isWords() == isWords)
                .findFirst();
    }

    private static boolean any(TokenRange cue, IntPredicate claim) {
        return IntStream.range(cue.from(), cue.to()).anyMatch(claim);
    }
}
