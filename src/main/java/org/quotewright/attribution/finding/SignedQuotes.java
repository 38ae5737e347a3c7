package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/** {@code "We shall see." ― Ada Hale}: a paragraph signed behind a dash. */
final class SignedQuotes {

    private static final int LONGEST_NAME = 12;

    private static final Set<String> DASHES = Set.of("\u2015", "\u2014", "\u2013", "-", "--");

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
        boolean named =
                paragraph.contains(dash + 1)
                        && reading.isCapitalised(dash + 1)
                        && paragraph.to() - dash <= LONGEST_NAME;
        return isDash(reading, dash) && named
                ? Optional.of(finding(paragraph, dash))
                : Optional.empty();
    }

    /** True of a finding whose name stands behind a dash at its end. */
    static boolean isSigned(Reading reading, Finding finding) {
        return finding.cue()
                .filter(cue -> cue.size() == 1 && isDash(reading, cue.from()))
                .filter(cue -> cue.from() == finding.to())
                .isPresent();
    }

    private static boolean isDash(Reading reading, int i) {
        return DASHES.contains(reading.word(i));
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
