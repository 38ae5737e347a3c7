package org.quotewright.review;

import java.util.Map;
import java.util.Optional;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.store.ProjectFile;

/** The speakers of a project. */
final class SpeakerEntries implements Entries<SpeakerId> {

    private final ProjectFile project;

    SpeakerEntries(ProjectFile project) {
        this.project = project;
    }

    Speaker speaker(SpeakerId id) {
        return project.directory().speaker(id).orElseThrow();
    }

    @Override
    public String name(SpeakerId id) {
        return speaker(id).name();
    }

    @Override
    public Optional<SpeakerId> named(String name) {
        return project.directory().speakerNamed(name);
    }

    @Override
    public Families<SpeakerId> families() {
        return project.directory().speakerFamilies();
    }

    @Override
    public SpeakerState state(SpeakerId id) {
        return (SpeakerState) project.decisions().now(id);
    }

    @Override
    public SpeakerState state(SpeakerId id, Identity<SpeakerId> identity) {
        return state(id).withIdentity(identity);
    }

    @Override
    public CanonicalNames renaming(SpeakerId from, SpeakerId into) {
        return renaming(from, speaker(into));
    }

    CanonicalNames renaming(SpeakerId from, Speaker into) {
        return new CanonicalNames(Map.of(Names.fold(name(from)), into), Map.of());
    }
}
