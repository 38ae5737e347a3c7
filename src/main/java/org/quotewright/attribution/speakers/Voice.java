package org.quotewright.attribution.speakers;

import java.util.Locale;
import java.util.Optional;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/**
 * Somebody or something that speaks in an article.
 *
 * @param referent empty for a source that the article does not name
 * @param at where its fullest words stand
 */
record Voice(
        Speaker speaker,
        Affiliation affiliation,
        Optional<Referent> referent,
        Gender gender,
        boolean plural,
        Span at) {

    /** The same for that body. */
    Voice of(Affiliation body) {
        return new Voice(speaker, body, referent, gender, plural, at);
    }

    AttributedSpeaker attributed() {
        return new AttributedSpeaker(speaker, affiliation);
    }

    String name() {
        return speaker.name();
    }

    boolean is(Voice other) {
        return referent.isPresent() && other.referent.isPresent()
                ? referent.get().equals(other.referent.get())
                : speaker.equals(other.speaker);
    }

    boolean isPerson() {
        return speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.UNNAMED_PERSON;
    }

    boolean isThing() {
        return speaker.kind() == SpeakerKind.ORGANISATION || speaker.kind() == SpeakerKind.DOCUMENT;
    }

    /** True for a body that speaks under its own name. */
    boolean isNamedBody() {
        return isThing()
                && Character.isUpperCase(name().codePointAt(0))
                && affiliation.organisation().equalsIgnoreCase(name());
    }

    /** True for what "they" may stand for beside persons: groups and bodies. */
    boolean isMany() {
        return plural
                || speaker.kind() == SpeakerKind.GROUP
                || speaker.kind() == SpeakerKind.ORGANISATION;
    }

    /** True where the name holds the word, given in lower case. */
    boolean isCalled(String word) {
        return (" " + name().toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
    }
}
