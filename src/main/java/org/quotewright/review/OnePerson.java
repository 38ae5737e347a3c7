package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.search.NameSpelling;
import org.quotewright.store.ProjectFile;

/**
 * Tells whether other names are those of one speaker: spellings of its name, or aliases that the
 * directory has, unless an analyst keeps both apart. Unnamed sources are one by the same words
 * alone.
 */
final class OnePerson {

    private final ProjectFile project;
    private final Speaker speaker;
    private final Optional<KnownSpeaker> entry;

    OnePerson(ProjectFile project, Speaker speaker) {
        this.project = project;
        this.speaker = speaker;
        this.entry = project.speakers().named(speaker.name());
    }

    boolean is(Speaker other) {
        return other.equals(speaker) || isNamed(speaker) && isNamed(other) && isCalled(other);
    }

    private static boolean isNamed(Speaker speaker) {
        return speaker.kind() != SpeakerKind.UNNAMED_PERSON;
    }

    private boolean isCalled(Speaker other) {
        Optional<KnownSpeaker> there = project.speakers().named(other.name());
        boolean isOne =
                isSpelled(speaker.name(), other.name())
                        || isAmong(other.name(), entry)
                        || isAmong(speaker.name(), there);
        return isOne && !areApart(there);
    }

    private static boolean isAmong(String name, Optional<KnownSpeaker> entry) {
        return entry.map(KnownSpeaker::aliases).orElse(List.of()).stream()
                .anyMatch(alias -> isSpelled(alias, name));
    }

    private static boolean isSpelled(String one, String other) {
        return NameSpelling.of(one).isOneWith(NameSpelling.of(other));
    }

    private boolean areApart(Optional<KnownSpeaker> there) {
        return entry.isPresent()
                && there.isPresent()
                && project.directory()
                        .speakerFamilies()
                        .areApart(entry.get().id(), there.get().id());
    }
}
