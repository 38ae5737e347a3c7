package org.quotewright.attribution.speakers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves the {@code A} of questions and answers: whom the text before them speaks of most. */
final class Interviews {

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final Discourse discourse;
    private Optional<Weighed> answering = Optional.empty();

    Interviews(Scene scene, Voices voices, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.discourse = discourse;
    }

    void claim(Mention mention, Claims claims) {
        boolean line =
                mention.isOneWord()
                        && scene.text(mention.span()).equals("A")
                        && words.lower(mention.to()).equals(":");
        if (!line) {
            return;
        }
        List<Weighed> persons = discourse.ranked(Gender.UNKNOWN);
        if (answering.isEmpty()) {
            answering = mostSpokenOf(persons);
        }
        answering.ifPresent(person -> claim(person, Evidence.ANSWERS, claims));
        persons.forEach(person -> claim(person, Evidence.PRESENT, claims));
    }

    /**
     * Of several spoken of as often the one named first: an interview begins with whom it is of.
     */
    private Optional<Weighed> mostSpokenOf(List<Weighed> persons) {
        Map<Referent, Integer> mentions = new HashMap<>();
        discourse
                .candidates(Gender.UNKNOWN)
                .forEach(told -> mentions.put(told.referent(), told.trace().mentions()));
        return persons.stream()
                .min(
                        Comparator.comparingInt(
                                        (Weighed one) -> -mentions.getOrDefault(one.referent(), 0))
                                .thenComparing(one -> one.referent().firstSpan()));
    }

    private void claim(Weighed person, Evidence evidence, Claims claims) {
        claims.add(Meant.of(person.referent()), evidence, () -> answer(person));
    }

    private Answer answer(Weighed person) {
        Voice voice = voices.of(person.referent());
        return Answer.of(voice, Reason.of(ReasonKey.ROLE_OF, "A", voice.name())).via(person.last());
    }
}
