package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/**
 * {@code Hale: Taxes Will Rise} and {@code Taxes Will Rise, Hale Says} in an article's first line.
 */
final class Headlines {

    private static final int LONGEST_SOURCE = 5;

    /** "What was said in the strait" names nobody who said it. */
    private static final Set<String> QUESTIONS =
            Set.of("what", "how", "why", "where", "when", "who");

    private final Reading reading;

    Headlines(Reading reading) {
        this.reading = reading;
    }

    Optional<Finding> in(TokenRange line) {
        int limit = line.to();
        while (limit > line.from() && ".?!".contains(reading.word(limit - 1))) {
            limit--;
        }
        TokenRange words = new TokenRange(line.from(), limit);
        return colon(words).or(() -> saysAfter(words)).or(() -> saysBefore(words));
    }

    private Optional<Finding> colon(TokenRange line) {
        int at = line.from();
        while (at < line.to() && at - line.from() < LONGEST_SOURCE && isName(at)) {
            at++;
        }
        boolean source = at > line.from() && reading.word(at).equals(":") && at + 2 < line.to();
        return source && !SilentNouns.isIn(reading, line.from(), at)
                ? finding(new TokenRange(line.from(), at), at, new TokenRange(at + 1, line.to()))
                : Optional.empty();
    }

    private boolean isName(int at) {
        return reading.isCapitalised(at) && !reading.isQuoted(at) || reading.word(at).equals("'s");
    }

    private Optional<Finding> saysAfter(TokenRange line) {
        int says = line.to() - 1;
        if (!isSaying(says)) {
            return Optional.empty();
        }
        for (int i = says - 1; i > line.from() + 1 && says - i <= LONGEST_SOURCE; i--) {
            if (reading.word(i).equals(",")) {
                return finding(new TokenRange(i + 1, says), says, new TokenRange(line.from(), i));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> saysBefore(TokenRange line) {
        boolean hasMarks = IntStream.range(line.from() + 1, line.to()).anyMatch(reading::isQuoted);
        if (QUESTIONS.contains(reading.word(line.from()))) {
            return Optional.empty();
        }
        for (int i = line.from() + 1; i < line.to() - 2; i++) {
            if (reading.isQuoted(i) || ":,".contains(reading.word(i))) {
                return Optional.empty();
            }
            if (isSaying(i) || hasMarks && introducesMarks(i)) {
                int from = reading.word(i + 1).equals(":") ? i + 2 : afterAddressee(i);
                return finding(new TokenRange(line.from(), i), i, new TokenRange(from, line.to()));
            }
        }
        return Optional.empty();
    }

    /** {@code tells court he left}: whom the source told is not quoted. */
    private int afterAddressee(int verb) {
        boolean told = reading.verb(verb).filter(v -> v.takes(Frame.ADDRESSEE)).isPresent();
        return told && reading.is(verb + 2, WordClass.SUBJECT_PRONOUN) ? verb + 2 : verb + 1;
    }

    /** Marks stand behind it where the line has any: a quoted word before it ends the search. */
    private boolean introducesMarks(int at) {
        return reading.verb(at).filter(v -> v.isSaid() && v.form() != CueForm.ING).isPresent();
    }

    private boolean isSaying(int at) {
        boolean says = reading.verb(at).filter(v -> v.lemma().equals("say")).isPresent();
        return says && !reading.isQuoted(at);
    }

    private static Optional<Finding> finding(TokenRange source, int cue, TokenRange content) {
        return Optional.of(
                new Finding(
                        List.of(content),
                        Optional.of(new TokenRange(cue, cue + 1)),
                        CueClass.SPEECH,
                        Optional.of(source),
                        false,
                        false,
                        ReasonKey.HEADLINE));
    }
}
