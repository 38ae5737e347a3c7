package org.quotewright.attribution.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;

/** {@code A report put it more bluntly: the plan was "a dud".}: words in marks behind "put it". */
final class PutWords {

    private static final Set<String> PUT = Set.of("put", "puts");
    private static final int FARTHEST = 6;

    private final Reading reading;
    private final CueSentences sentences;

    PutWords(Reading reading, CueSentences sentences) {
        this.reading = reading;
        this.sentences = sentences;
    }

    /** What such a sentence quotes, where some of it stands in marks. */
    Optional<Finding> in(TokenRange sentence) {
        for (int put = sentence.from() + 1; put + 2 < sentence.to(); put++) {
            boolean cue = PUT.contains(reading.word(put)) && reading.word(put + 1).equals("it");
            int at = put;
            int mark = cue && !reading.isQuoted(put) ? mark(put + 2, sentence) : -1;
            if (mark >= 0) {
                return content(mark + 1, sentence)
                        .map(content -> finding(content, sentence.from(), at, mark));
            }
        }
        return Optional.empty();
    }

    /** The colon or comma that ends the cue, or -1. */
    private int mark(int from, TokenRange sentence) {
        int mark = from;
        while (mark < from + FARTHEST && mark + 1 < sentence.to() && reading.isWord(mark)) {
            mark++;
        }
        String word = reading.word(mark);
        boolean quotes = word.equals(",") && reading.isQuoted(mark + 1);
        return word.equals(":") || quotes ? mark : -1;
    }

    private Optional<TokenRange> content(int from, TokenRange sentence) {
        int to = sentence.to();
        while (to > from && !reading.isWord(to - 1) && !reading.isQuoted(to - 1)) {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (reading.isQuoted(i)) {
                return Optional.of(new TokenRange(from, to));
            }
        }
        return Optional.empty();
    }

    private Finding finding(TokenRange content, int from, int put, int mark) {
        TokenRange cue = new TokenRange(put, mark);
        TokenRange before = new TokenRange(from, put);
        return Finding.tagged(
                List.of(content),
                cue,
                CueClass.SPEECH,
                sentences.subjectOf(before),
                ReasonKey.CUE_BEFORE_QUOTE);
    }
}
