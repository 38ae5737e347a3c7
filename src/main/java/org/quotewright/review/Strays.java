package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<SpeakerId, Identity<SpeakerId>> speakers = new HashMap<>();
    private final Map<OrganisationId, Identity<OrganisationId>> organisations = new HashMap<>();

    Strays(ProjectFile project) {
        this.project = project;
    }

    /** These drafts, and those that move what they leave behind. */
    List<DecisionDraft> with(List<DecisionDraft> drafts) {
        drafts.forEach(this::note);
        List<DecisionDraft> all = new ArrayList<>(drafts);
        drafts.stream()
                .filter(draft -> !isMerged(draft.before()) && isMerged(draft.after()))
                .forEach(draft -> all.addAll(moved(draft)));
        return all;
    }

    private void note(DecisionDraft draft) {
        drafted.add(draft.subject());
        if (draft.subject() instanceof SpeakerId id) {
            speakers.put(id, ((SpeakerState) draft.after()).identity());
        } else if (draft.subject() instanceof OrganisationId id) {
            organisations.put(id, ((OrganisationState) draft.after()).identity());
        }
    }

    private List<DecisionDraft> moved(DecisionDraft merge) {
        DecisionKind kind = merge.kind();
        return new Moves(project, kind, merge.revisits())
                .some(merge.subject(), names(merge), quote -> !drafted.contains(quote));
    }

    private CanonicalNames names(DecisionDraft merge) {
        return switch (merge.subject()) {
            case SpeakerId id -> names(new SpeakerEntries(project), id, speakers);
            case OrganisationId id -> names(new OrganisationEntries(project), id, organisations);
            default -> throw new IllegalArgumentException("no entry: " + merge.subject());
        };
    }

    /** To the one that will stand for it: the drafts may turn two around. */
    private static <I extends Subject> CanonicalNames names(
            Entries<I> entries, I from, Map<I, Identity<I>> decided) {
        return entries.renaming(from, entries.families().with(decided).survivor(from));
    }

    static boolean isMerged(SubjectState state) {
        return switch (state) {
            case SpeakerState speaker -> speaker.identity().mergedInto().isPresent();
            case OrganisationState organisation -> organisation.identity().mergedInto().isPresent();
            default -> false;
        };
    }
}
