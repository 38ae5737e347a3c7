package org.quotewright.attribution.speakers;

import java.util.Optional;
import org.quotewright.attribution.affiliations.CommonBodies;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves common nouns that stand for a body named elsewhere ("the company", "the union"). */
final class BodyAnswers {

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final CommonBodies bodies;

    BodyAnswers(Scene scene, Voices voices) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.bodies = new CommonBodies(scene.cast());
    }

    Optional<Answer> of(Mention mention) {
        String noun = mention.noun();
        boolean plain =
                mention.isDefinite() && mention.coreEnd() == mention.to() && !hasCapital(mention);
        if (!plain || !CommonBodies.isNoun(noun)) {
            return Optional.empty();
        }
        return bodies.nearest(noun, mention.span().begin())
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
}
