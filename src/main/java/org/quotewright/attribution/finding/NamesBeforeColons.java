package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/**
 * {@code Odd Brandt: "We shall see."}, {@code @OddBrandt: "No."}: a name or a handle, a colon, and
 * quoted words, without a verb.
 */
final class NamesBeforeColons {

    private static final int LONGEST_NAME = 5;

    private final Reading reading;

    NamesBeforeColons(Reading reading) {
        this.reading = reading;
    }

    Optional<Finding> in(TokenRange sentence) {
        for (int colon = sentence.from() + 1; colon + 1 < sentence.to(); colon++) {
            boolean opens = reading.word(colon).equals(":") && !reading.isQuoted(colon);
            if (opens && reading.isQuoted(colon + 1)) {
                return before(colon, sentence);
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> before(int colon, TokenRange sentence) {
        int from = colon;
        while (from > sentence.from() && isName(from - 1)) {
            from--;
        }
        boolean begins =
                from == sentence.from() || "\u2014\u2013--".contains(reading.word(from - 1));
        if (from == colon || colon - from > LONGEST_NAME || !begins) {
            return Optional.empty();
        }
        TokenRange content = reading.stretchTokens(reading.stretchAt(colon + 1));
        return Optional.of(
                new Finding(
                        List.of(content),
                        Optional.of(new TokenRange(colon, colon + 1)),
                        CueClass.SPEECH,
                        Optional.of(new TokenRange(from, colon)),
                        false,
                        false,
                        ReasonKey.TRANSCRIPT_LINE));
    }

    private boolean isName(int at) {
        boolean said = reading.verb(at).filter(CueVerb::isSaid).isPresent();
        boolean handle = reading.word(at).startsWith("@");
        return (reading.isCapitalised(at) || handle) && !said && !reading.isQuoted(at)
                || reading.word(at).equals("'s");
    }
}
