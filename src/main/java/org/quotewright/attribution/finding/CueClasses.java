package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.model.CueClass;
import org.quotewright.text.WordList;

/** Tells what a cue reports, by its words. */
final class CueClasses {

    private static final WordList NOUNS = WordList.named("cue-nouns.txt");

    private final Reading reading;

    CueClasses(Reading reading) {
        this.reading = reading;
    }

    /**
     * Speech or writing where any word of the cue says so; else thought or attitude where one does;
     * else speech, as for "according to" and colons.
     */
    CueClass of(TokenRange cue) {
        if (isNounOfSaying(cue)) {
            return CueClass.SPEECH;
        }
        Optional<CueClass> said = first(cue, true);
        return said.or(() -> first(cue, false)).orElse(CueClass.SPEECH);
    }

    private boolean isNounOfSaying(TokenRange cue) {
        return IntStream.range(cue.from(), cue.to()).anyMatch(i -> NOUNS.has(reading.word(i)));
    }

    private Optional<CueClass> first(TokenRange cue, boolean isWords) {
        return IntStream.range(cue.from(), cue.to())
                .mapToObj(reading::verb)
                .flatMap(Optional::stream)
                .map(CueVerb::cueClass)
                .filter(each -> each.isWords() == isWords)
                .findFirst();
    }
}
