package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.CommonBodies;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Affiliation;
import org.quotewright.model.SpeakerKind;

/** Tells whose a document is by the words that describe it. */
final class DocumentBodies {

    private static final Set<String> READ =
            Set.of("seen", "obtained", "reviewed", "viewed", "read", "reported", "verified");

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final CommonBodies bodies;

    DocumentBodies(Scene scene, Voices voices) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.bodies = new CommonBodies(words, scene.cast());
    }

    /** "a letter seen by the Herald". */
    private boolean isReader(Name name) {
        int first = words.from(name.span().begin());
        int by = words.lower(first - 1).equals("the") ? first - 2 : first - 1;
        return words.lower(by).equals("by") && READ.contains(words.lower(by - 1));
    }

    /**
     * "a Herald poll", "a statement of the Marlow Bank": the body named inside a document's words.
     */
    Optional<Affiliation> of(Mention mention) {
        return mention.names().stream()
                .filter(name -> voices.kindOf(scene.cast().of(name)) == SpeakerKind.ORGANISATION)
                .filter(name -> !isReader(name))
                .findFirst()
                .map(name ->
                        new Affiliation("", scene.cast().of(name).text(), List.of(name.span())))
                .or(() -> called(mention));
    }

    /** "a company presentation": a body named elsewhere. */
    private Optional<Affiliation> called(Mention mention) {
        int noun = mention.nounIndex() - 1;
        boolean common =
                noun >= mention.from()
                        && !words.isCapital(noun)
                        && CommonBodies.isNoun(words.lower(noun));
        return common
                ? bodies.nearest(words.lower(noun), mention.span().begin())
                        .map(body ->
                                new Affiliation("", body.text(), List.of(words.at(noun).span())))
                : Optional.empty();
    }
}
