package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/** {@code "We shall see." ― Ada Hale}: a paragraph signed behind a dash. */
final class SignedQuotes {

    private static final int LONGEST_NAME = 12;

    private final Reading reading;

    SignedQuotes(Reading reading) {
        this.reading = reading;
    }

    Optional<Finding> in(TokenRange paragraph) {
        int stretch = reading.stretchAt(paragraph.from());
        if (stretch < 0) {
            return Optional.empty();
        }
        int dash = reading.stretchTokens(stretch).to();
        boolean isDash = "\u2015\u2014\u2013--".contains(reading.word(dash));
        boolean named =
                paragraph.contains(dash + 1)
                        && reading.isCapitalised(dash + 1)
                        && paragraph.to() - dash <= LONGEST_NAME;
        return isDash && named ? Optional.of(finding(paragraph, dash)) : Optional.empty();
    }

    private Finding finding(TokenRange paragraph, int dash) {
        int end = paragraph.to();
        while (reading.word(end - 1).equals(".")) {
            end--;
        }
        return new Finding(
                List.of(new TokenRange(paragraph.from(), dash)),
                Optional.of(new TokenRange(dash, dash + 1)),
                CueClass.SPEECH,
                Optional.of(new TokenRange(dash + 1, end)),
                false,
                false,
                ReasonKey.CUE_AFTER_QUOTE);
    }
}
