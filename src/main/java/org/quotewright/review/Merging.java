package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quotewright.model.Alias;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Families;
import org.quotewright.model.Identity;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Subject;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The commands that say who an entry is, for speakers and organisations alike. */
final class Merging<I extends Subject> {

    private final ProjectFile project;
    private final Entries<I> entries;
    private final Steps steps;

    Merging(ProjectFile project, Entries<I> entries, Steps steps) {
        this.project = project;
        this.entries = entries;
        this.steps = steps;
    }

    Outcome merge(I one, I other) throws DirectoryRefused {
        Families<I> families = entries.families();
        I from = families.survivor(one);
        I into = families.survivor(other);
        refuse(from.equals(into), "directory.one-entry", List.of(one, other));
        refuse(families.areApart(from, into), "directory.apart", List.of(from, into));
        return steps.take(() -> {
            List<DecisionDraft> drafts = new ArrayList<>();
            drafts.add(draft(from, DecisionKind.MERGE_ENTRIES, it -> it.mergedInto(into)));
            drafts.addAll(
                    new Moves(project, DecisionKind.MERGE_ENTRIES)
                            .all(from, entries.renaming(from, into)));
            return drafts;
        });
    }

    Outcome unmerge(I merged) throws DirectoryRefused {
        Families<I> families = entries.families();
        refuse(!families.isMerged(merged), "directory.not-merged", List.of(merged));
        I survivor = families.survivor(merged);
        Set<QuoteId> moved = movedWith(merged);
        return steps.take(() -> {
            List<DecisionDraft> drafts = new ArrayList<>();
            drafts.add(draft(merged, DecisionKind.UNMERGE_ENTRIES, Identity::standing));
            drafts.addAll(
                    new Moves(project, DecisionKind.UNMERGE_ENTRIES)
                            .some(survivor, entries.renaming(survivor, merged), moved::contains));
            return drafts;
        });
    }

    /** The quotations of the step that merged the entry last. */
    private Set<QuoteId> movedWith(I merged) {
        OptionalLong step =
                project.decisions().of(merged).stream()
                        .filter(this::isMerge)
                        .mapToLong(Decision::step)
                        .max();
        Set<QuoteId> moved = new HashSet<>();
        step.ifPresent(number ->
                project.decisions()
                        .of(number)
                        .forEach(row -> {
                            if (row.subject() instanceof QuoteId quote) {
                                moved.add(quote);
                            }
                        }));
        return moved;
    }

    private boolean isMerge(Decision row) {
        return !Strays.isMerged(row.before()) && Strays.isMerged(row.after());
    }

    Outcome neverMerge(I one, I other, boolean never) throws DirectoryRefused {
        Families<I> families = entries.families();
        I left = families.survivor(one);
        I right = families.survivor(other);
        refuse(left.equals(right), "directory.one-entry", List.of(one, other));
        return steps.take(() -> never ? apart(left, right) : notApart(left, right));
    }

    private List<DecisionDraft> apart(I one, I other) {
        return List.of(
                draft(one, DecisionKind.NEVER_MERGE, it -> it.apartFrom(other)),
                draft(other, DecisionKind.NEVER_MERGE, it -> it.apartFrom(one)));
    }

    /** Whichever entries of both families it was said of. */
    private List<DecisionDraft> notApart(I one, I other) {
        Families<I> families = entries.families();
        List<DecisionDraft> drafts = new ArrayList<>();
        drafts.addAll(freed(families.of(one), families.of(other)));
        drafts.addAll(freed(families.of(other), families.of(one)));
        return drafts;
    }

    private List<DecisionDraft> freed(List<I> family, List<I> others) {
        return family.stream()
                .map(each -> draft(each, DecisionKind.NEVER_MERGE, it -> without(it, others)))
                .toList();
    }

    private static <I extends Subject> Identity<I> without(Identity<I> identity, List<I> others) {
        Identity<I> free = identity;
        for (I other : others) {
            free = free.notApartFrom(other);
        }
        return free;
    }

    Outcome addAlias(I entry, Alias alias) throws DirectoryRefused {
        Families<I> families = entries.families();
        I survivor = families.survivor(entry);
        refuseOther(families, survivor, alias.name());
        boolean isOwn = families.of(survivor).stream().anyMatch(it -> isNamed(it, alias.name()));
        return steps.take(() ->
                isOwn
                        ? List.of()
                        : List.of(
                                draft(
                                        survivor,
                                        DecisionKind.SET_ALIAS,
                                        it -> it.withAlias(alias))));
    }

    private void refuseOther(Families<I> families, I survivor, String name)
            throws DirectoryRefused {
        boolean isTaken =
                entries.named(name)
                        .filter(other -> !families.survivor(other).equals(survivor))
                        .filter(project.directory()::isInUse)
                        .isPresent();
        if (isTaken) {
            throw new DirectoryRefused("directory.name-taken", name);
        }
    }

    private boolean isNamed(I id, String name) {
        return isSame(entries.name(id), name);
    }

    Outcome removeAlias(I entry, String name) throws DirectoryRefused {
        Families<I> families = entries.families();
        I survivor = families.survivor(entry);
        for (I member : families.of(survivor)) {
            refuse(isNamed(member, name), "directory.own-name", List.of(member));
        }
        boolean isAlias =
                project.directory().aliases(survivor).stream()
                        .anyMatch(alias -> isSame(alias.name(), name));
        return steps.take(() -> isAlias ? without(families.of(survivor), name) : List.of());
    }

    /** The survivor hides what articles print; its family forgets what was entered. */
    private List<DecisionDraft> without(List<I> family, String name) {
        return family.stream()
                .filter(member -> member.equals(family.getFirst()) || hasAlias(member, name))
                .map(member -> draft(member, DecisionKind.SET_ALIAS, it -> it.withoutAlias(name)))
                .toList();
    }

    private boolean hasAlias(I member, String name) {
        return entries.families().identity(member).aliases().stream()
                .anyMatch(alias -> isSame(alias.name(), name));
    }

    private boolean isSame(String one, String other) {
        return project.speakers().isSameName(one, other);
    }

    DecisionDraft draft(I entry, DecisionKind kind, UnaryOperator<Identity<I>> change) {
        Identity<I> identity = entries.families().identity(entry);
        return new DecisionDraft(
                entry,
                kind,
                entries.state(entry),
                entries.state(entry, change.apply(identity)),
                "",
                OptionalLong.empty());
    }

    private void refuse(boolean isRefused, String messageKey, List<I> named)
            throws DirectoryRefused {
        if (isRefused) {
            throw new DirectoryRefused(
                    messageKey, named.stream().map(entries::name).toArray(String[]::new));
        }
    }
}
