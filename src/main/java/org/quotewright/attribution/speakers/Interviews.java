package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves the {@code A} of questions and answers: whom the lines before them speak of most. */
final class Interviews {

    private static final double INTRODUCED = 0.6;

    private final Scene scene;
    private final Words words;
    private final PronounAnswers pronouns;
    private final Discourse discourse;
    private Optional<Answer> answering = Optional.empty();

    Interviews(Scene scene, PronounAnswers pronouns, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words();
        this.pronouns = pronouns;
        this.discourse = discourse;
    }

    Optional<Answer> of(Mention mention) {
        boolean line =
                mention.isOneWord()
                        && scene.text(mention.span()).equals("A")
                        && words.lower(mention.to()).equals(":");
        if (!line) {
            return Optional.empty();
        }
        if (answering.isEmpty()) {
            answering = introduced();
        }
        return answering.map(answer ->
                answer.with(Reason.of(ReasonKey.ROLE_OF, "A", answer.principal().name())));
    }

    private Optional<Answer> introduced() {
        List<Weighed> persons = discourse.ranked(Gender.UNKNOWN);
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(pronouns.weightiest(persons).withConfidence(INTRODUCED));
    }
}
