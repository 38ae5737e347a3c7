package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Families;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * Gives a speaker another main name. One name is one entry, so an entry of the other name stands
 * for it from then on, with all that belongs to it, as after a merge.
 */
final class Renaming {

    private final ProjectFile project;
    private final SpeakerEntries entries;
    private final Steps steps;

    Renaming(ProjectFile project, SpeakerEntries entries, Steps steps) {
        this.project = project;
        this.entries = entries;
        this.steps = steps;
    }

    Outcome rename(SpeakerId speaker, String name) throws DirectoryRefused {
        SpeakerId from = entries.families().survivor(speaker);
        String other = Names.tidy(name);
        refuseTaken(from, other);
        if (other.equals(entries.name(from))) {
            return steps.take(List::of);
        }
        if (project.speakers().isSameName(entries.name(from), other)) {
            throw new DirectoryRefused("directory.same-name", other, entries.name(from));
        }
        return steps.take(() -> drafts(from, new Speaker(other, entries.speaker(from).kind())));
    }

    /** A name that this entry had before is its own, and one that an undo took away nobody's. */
    private void refuseTaken(SpeakerId from, String name) throws DirectoryRefused {
        Families<SpeakerId> families = entries.families();
        Optional<SpeakerId> other =
                entries.named(name)
                        .filter(id -> !families.survivor(id).equals(from))
                        .filter(project.directory()::isInUse);
        if (other.isPresent()) {
            throw new DirectoryRefused("directory.name-taken", name);
        }
    }

    private List<DecisionDraft> drafts(SpeakerId from, Speaker into) {
        SpeakerId id = project.speakers().entryOf(into);
        List<DecisionDraft> drafts = new ArrayList<>();
        SpeakerState there = entries.state(id);
        drafts.add(draft(id, there, standing(id, there, into)));
        SpeakerState here = entries.state(from);
        drafts.add(draft(from, here, here.withIdentity(here.identity().mergedInto(id))));
        drafts.addAll(
                new Moves(project, DecisionKind.RENAME_ENTRY)
                        .all(from, entries.renaming(from, into)));
        return drafts;
    }

    private SpeakerState standing(SpeakerId id, SpeakerState state, Speaker into) {
        SpeakerState standing = state.withIdentity(state.identity().standing());
        return entries.speaker(id).kind() == into.kind()
                ? standing
                : standing.withKind(into.kind());
    }

    private static DecisionDraft draft(SpeakerId id, SpeakerState before, SpeakerState after) {
        return new DecisionDraft(
                id, DecisionKind.RENAME_ENTRY, before, after, "", OptionalLong.empty());
    }
}
