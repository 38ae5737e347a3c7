package org.quotewright.attribution.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quotewright.text.WordList;

/**
 * Tells words that nobody is reported to have said: "did not say whether she would go", "Asked
 * about the study, he left". What stands in marks is always told.
 */
final class UntoldWords {

    private static final WordList QUESTIONS = WordList.named("question-words.txt");
    private static final WordList DENIALS = WordList.named("denials-of-speech.txt");
    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned");
    private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "them");
    private static final int NEAR = 3;

    private final Reading reading;
    private final SpeechActs acts;

    UntoldWords(Reading reading) {
        this.reading = reading;
        this.acts = new SpeechActs(reading);
    }

    /** The finding as it is, or as what nobody is reported to have said. */
    Finding without(Finding finding) {
        if (!are(finding)) {
            return finding;
        }
        boolean heard = finding.cue().filter(cue -> acts.isOrder(finding, cue)).isPresent();
        return heard ? finding.unsaid().withoutSource() : finding.unsaid();
    }

    boolean are(Finding finding) {
        Optional<TokenRange> cue = finding.cue();
        return cue.isPresent()
                && !isMarked(finding)
                && (isAsked(cue.get())
                        || isPronoun(finding)
                        || acts.isAct(finding, cue.get())
                        || isQuestion(finding) && isDenied(cue.get()));
    }

    /** "promised that", "put it": whatever was said stands elsewhere. */
    private boolean isPronoun(Finding finding) {
        return finding.content().size() == 1
                && finding.to() - finding.from() == 1
                && PRONOUNS.contains(reading.word(finding.from()));
    }

    private boolean isMarked(Finding finding) {
        return finding.content().stream()
                .flatMapToInt(range -> IntStream.range(range.from(), range.to()))
                .anyMatch(reading::isQuoted);
    }

    /** "Asked whether": what the next clause answers. */
    private boolean isAsked(TokenRange cue) {
        return ASKED.contains(reading.word(cue.from()))
                && reading.layout()
                        .sentenceAt(reading.token(cue.from()).begin())
                        .filter(sentence -> sentence.begin() == reading.token(cue.from()).begin())
                        .isPresent();
    }

    private boolean isQuestion(Finding finding) {
        return QUESTIONS.has(reading.word(finding.from()));
    }

    private boolean isDenied(TokenRange cue) {
        int least = Math.max(0, cue.from() - NEAR);
        return IntStream.range(least, cue.to())
                .filter(i -> i >= cue.from() || isSameClause(i, cue.from()))
                .anyMatch(i -> DENIALS.has(reading.word(i)));
    }

    private boolean isSameClause(int from, int to) {
        return IntStream.range(from, to).allMatch(reading::isWord);
    }
}
