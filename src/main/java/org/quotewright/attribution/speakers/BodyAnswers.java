package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves common nouns that stand for a body named elsewhere ("the company", "the union"). */
final class BodyAnswers {

    private static final WordTable NOUNS = WordTable.named("common-nouns-of-organisations.txt");
    private static final int FARTHEST = 300;

    private final Scene scene;
    private final Words words;
    private final Voices voices;

    BodyAnswers(Scene scene, Voices voices) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
    }

    Optional<Answer> of(Mention mention) {
        String noun = mention.noun();
        boolean plain =
                mention.isDefinite() && mention.coreEnd() == mention.to() && !hasCapital(mention);
        if (!plain || !NOUNS.has(noun)) {
            return Optional.empty();
        }
        Set<String> wanted =
                Set.copyOf(
                        List.of((noun + " " + NOUNS.valueOf(noun).orElse("")).strip().split(" +")));
        return nearest(mention, wanted)
                .map(voices::of)
                .map(voice ->
                        Answer.of(
                                        voice,
                                        0.65,
                                        Reason.of(
                                                ReasonKey.ROLE_OF,
                                                scene.text(mention.core()),
                                                voice.name()))
                                .via(voice.at()));
    }

    private boolean hasCapital(Mention mention) {
        for (int i = mention.from() + 1; i < mention.coreEnd(); i++) {
            if (words.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** The last body before the mention whose name fits, or the first one after it. */
    private Optional<Referent> nearest(Mention mention, Set<String> wanted) {
        List<Name> names = scene.cast().names();
        int at = scene.cast().firstFrom(mention.span().begin());
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            if (fits(names.get(i), wanted)) {
                return Optional.of(scene.cast().of(names.get(i)));
            }
        }
        for (int i = at; i < Math.min(names.size(), at + FARTHEST); i++) {
            if (fits(names.get(i), wanted)) {
                return Optional.of(scene.cast().of(names.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Name name, Set<String> wanted) {
        Referent referent = scene.cast().of(name);
        return !referent.isPerson()
                && referent.fullName().words().stream().anyMatch(wanted::contains);
    }
}
