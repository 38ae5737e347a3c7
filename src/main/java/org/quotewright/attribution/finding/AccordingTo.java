package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/** {@code According to the report, sales fell} and {@code sales fell, according to the report}. */
final class AccordingTo {

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose");

    private final Reading reading;
    private final NounPhrases phrases;

    AccordingTo(Reading reading, NounPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    List<Finding> in(TokenRange sentence) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean cue = reading.word(i).equals("according") && reading.word(i + 1).equals("to");
            if (cue && !reading.isQuoted(i)) {
                at(i, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> at(int cue, TokenRange sentence) {
        int limit = withoutEnd(sentence);
        int end = Math.max(cue + 3, sourceEnd(cue + 2, limit, cue == sentence.from()));
        if (end > limit) {
            return Optional.empty();
        }
        TokenRange source = new TokenRange(cue + 2, end);
        List<TokenRange> content = new ArrayList<>();
        int before =
                reading.word(cue - 1).equals(",") && !reading.isQuoted(cue - 1) ? cue - 1 : cue;
        if (before > sentence.from() + 1) {
            content.add(new TokenRange(sentence.from(), before));
        }
        boolean goesOn = content.isEmpty() || reading.word(end).equals(",");
        int from = afterParticiple(reading.word(end).equals(",") ? end + 1 : end, limit);
        boolean relative = !content.isEmpty() && RELATIVE.contains(reading.word(from));
        if (goesOn && !relative && from < limit) {
            content.add(new TokenRange(from, limit));
        }
        return content.isEmpty() ? Optional.empty() : Optional.of(finding(cue, source, content));
    }

    /** Steps over {@code published on Monday,} between the source and what it says. */
    private int afterParticiple(int from, int limit) {
        boolean participle =
                reading.word(from).endsWith("ed") && reading.is(from + 1, WordClass.PREPOSITION);
        int comma = participle ? next(",", from, limit) : limit;
        return comma < limit ? comma + 1 : from;
    }

    private static Finding finding(int cue, TokenRange source, List<TokenRange> content) {
        return new Finding(
                content,
                Optional.of(new TokenRange(cue, cue + 2)),
                CueClass.SPEECH,
                Optional.of(source),
                false,
                false,
                ReasonKey.SHARED_CUE_SENTENCE);
    }

    private int sourceEnd(int from, int limit, boolean first) {
        int end = Math.min(phrases.endOf(from, limit), firstComma(from, limit, first));
        while (end > from && !reading.isWord(end - 1) && !reading.word(end - 1).equals(")")) {
            end--;
        }
        return end;
    }

    /** The comma that ends the source; an apposition between two commas belongs to it. */
    private int firstComma(int from, int limit, boolean first) {
        int comma = next(",", from, limit);
        boolean apposition = reading.is(comma + 1, WordClass.DETERMINER);
        int second = next(",", comma + 1, limit);
        return apposition && (second < limit || !first) ? second : comma;
    }

    private int next(String mark, int from, int limit) {
        int at = from;
        while (at < limit && !reading.word(at).equals(mark)) {
            at++;
        }
        return Math.min(at, limit);
    }

    private int withoutEnd(TokenRange sentence) {
        int limit = sentence.to();
        while (limit > sentence.from() && ".!?".contains(reading.word(limit - 1))) {
            limit--;
        }
        return limit;
    }
}
