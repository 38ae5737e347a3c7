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
    private static final int MOST_OTHERS = 5;

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final Discourse discourse;
    private Optional<Answer> answering = Optional.empty();

    Interviews(Scene scene, Voices voices, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
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
        return persons.stream()
                .findFirst()
                .map(best ->
                        Answer.of(voices.of(best.referent()), INTRODUCED)
                                .withOthers(others(persons))
                                .via(best.last()));
    }

    private List<Ranked> others(List<Weighed> persons) {
        return persons.stream()
                .limit(MOST_OTHERS)
                .map(weighed -> new Ranked(voices.of(weighed.referent()), weighed.weight()))
                .toList();
    }
}
