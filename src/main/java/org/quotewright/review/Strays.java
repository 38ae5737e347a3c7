package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Identity;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.OrganisationState;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * Quotations that came to an entry while its merge was undone: where the merge holds again they go
 * with the others.
 */
final class Strays {

    private final ProjectFile project;
    private final Set<Subject> drafted = new HashSet<>();

    Strays(ProjectFile project) {
        this.project = project;
    }

    /** These drafts, and those that move what they leave behind. */
    List<DecisionDraft> with(List<DecisionDraft> drafts) {
        drafts.forEach(draft -> drafted.add(draft.subject()));
        List<DecisionDraft> all = new ArrayList<>(drafts);
        drafts.stream()
                .filter(draft -> !isMerged(draft.before()) && isMerged(draft.after()))
                .forEach(draft -> all.addAll(moved(draft)));
        return all;
    }

    private List<DecisionDraft> moved(DecisionDraft merge) {
        DecisionKind kind = merge.kind();
        return new Moves(project, kind, merge.revisits())
                .some(merge.subject(), names(merge), quote -> !drafted.contains(quote));
    }

    private CanonicalNames names(DecisionDraft merge) {
        return switch (merge.after()) {
            case SpeakerState state ->
                    names(
                            new SpeakerEntries(project),
                            (SpeakerId) merge.subject(),
                            state.identity());
            case OrganisationState state ->
                    names(
                            new OrganisationEntries(project),
                            (OrganisationId) merge.subject(),
                            state.identity());
            default -> throw new IllegalArgumentException("no entry: " + merge.subject());
        };
    }

    private static <I extends Subject> CanonicalNames names(
            Entries<I> entries, I from, Identity<I> identity) {
        I into = identity.mergedInto().orElseThrow();
        return entries.renaming(from, entries.families().survivor(into));
    }

    static boolean isMerged(SubjectState state) {
        return switch (state) {
            case SpeakerState speaker -> speaker.identity().mergedInto().isPresent();
            case OrganisationState organisation -> organisation.identity().mergedInto().isPresent();
            default -> false;
        };
    }
}
