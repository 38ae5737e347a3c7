package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.CueClass;
import org.quotewright.model.ReasonKey;
import org.quotewright.text.WordList;

/** {@code Quill's claim that the ferries run}: a noun of saying that somebody owns. */
final class NounCues {

    private static final WordList NOUNS = WordList.named("cue-nouns.txt");
    private static final Set<String> OWNERS =
            Set.of("his", "her", "their", "its", "my", "our", "your");
    private static final Set<String> ENDS = Set.of(",", ";", ":", "\u2014", "\u2013", "--", ".");

    private final Reading reading;
    private final NounPhrases phrases;

    NounCues(Reading reading, NounPhrases phrases) {
        this.reading = reading;
        this.phrases = phrases;
    }

    List<Finding> in(TokenRange sentence) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.from() + 1; i + 2 < sentence.to(); i++) {
            boolean noun = NOUNS.has(reading.word(i)) && reading.word(i + 1).equals("that");
            if (noun && !reading.isQuoted(i)) {
                at(i, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Finding> at(int noun, TokenRange sentence) {
        int owner = noun - 1;
        while (owner > Math.max(sentence.from(), noun - 3)
                && !isOwner(owner)
                && reading.isWord(owner)) {
            owner--;
        }
        if (!isOwner(owner)) {
            return Optional.empty();
        }
        boolean pronoun = OWNERS.contains(reading.word(owner));
        TokenRange mention =
                pronoun
                        ? new TokenRange(owner, owner + 1)
                        : phrases.endingAt(owner, sentence.from());
        TokenRange content = new TokenRange(noun + 1, end(noun + 2, sentence));
        return mention.isEmpty() ? Optional.empty() : Optional.of(finding(noun, mention, content));
    }

    private static Finding finding(int noun, TokenRange mention, TokenRange content) {
        return new Finding(
                List.of(content),
                Optional.of(new TokenRange(noun, noun + 1)),
                CueClass.SPEECH,
                Optional.of(mention),
                false,
                false,
                ReasonKey.CUE_BEFORE_QUOTE);
    }

    private int end(int from, TokenRange sentence) {
        int at = from;
        while (at < sentence.to() && (reading.isQuoted(at) || !ENDS.contains(reading.word(at)))) {
            at++;
        }
        return at;
    }

    private boolean isOwner(int at) {
        return OWNERS.contains(reading.word(at)) || reading.token(at).isPossessive();
    }
}
