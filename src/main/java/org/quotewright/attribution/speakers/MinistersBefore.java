package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Name;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/**
 * Reads "the ministry" as that of the minister with whom its paragraph begins, where the paragraph
 * has named no ministry: "Foreign Minister Ann Lee met her counterpart, the ministry said."
 */
final class MinistersBefore {

    private static final String NOUN = "ministry";
    private static final String MINISTRY = "Ministry";

    /** More names of a paragraph are not looked at. */
    private static final int MOST = 24;

    private final Scene scene;

    MinistersBefore(Scene scene) {
        this.scene = scene;
    }

    Optional<Voice> of(Mention mention) {
        int offset = mention.span().begin();
        Optional<Span> paragraph =
                scene.words().layout().paragraphAt(offset).filter(p -> p.begin() < offset);
        if (!mention.noun().equals(NOUN) || paragraph.isEmpty()) {
            return Optional.empty();
        }
        List<Name> before =
                scene.cast().namesIn(new Span(paragraph.get().begin(), offset)).stream()
                        .limit(MOST)
                        .filter(name -> !name.quoted())
                        .toList();
        boolean named = before.stream().anyMatch(name -> name.words().contains(NOUN));
        return named
                ? Optional.empty()
                : before.stream()
                        .filter(Name::isPerson)
                        .findFirst()
                        .map(name -> scene.posts().affiliationOf(scene.cast().of(name)))
                        .filter(post -> post.organisation().contains(MINISTRY))
                        .map(MinistersBefore::voice);
    }

    private static Voice voice(Affiliation post) {
        return new Voice(
                new Speaker(post.organisation(), SpeakerKind.ORGANISATION),
                new Affiliation("", post.organisation(), post.evidence()),
                Optional.empty(),
                Gender.UNKNOWN,
                false,
                post.evidence().getFirst());
    }
}
