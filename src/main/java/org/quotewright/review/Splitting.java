package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribution;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Makes two speakers of one. */
final class Splitting {

    private final ProjectFile project;
    private final SpeakerEntries entries;
    private final Steps steps;

    Splitting(ProjectFile project, SpeakerEntries entries, Steps steps) {
        this.project = project;
        this.entries = entries;
        this.steps = steps;
    }

    Outcome split(SpeakerId speaker, List<QuoteId> quotes, Speaker into) throws DirectoryRefused {
        SpeakerId from = entries.families().survivor(speaker);
        refuseKnown(into);
        Set<QuoteId> chosen = new HashSet<>(quotes);
        return steps.take(() -> moves(from, into, chosen::contains));
    }

    Outcome splitAlias(SpeakerId speaker, String alias, Speaker into) throws DirectoryRefused {
        SpeakerId from = entries.families().survivor(speaker);
        refuseKnown(into);
        if (!isAlias(from, alias)) {
            throw new DirectoryRefused("directory.no-alias", alias, entries.name(from));
        }
        Map<QuoteId, Verdict> quotes = project.directory().quotes(from);
        return steps.take(() -> {
            List<DecisionDraft> drafts = new ArrayList<>();
            drafts.add(withoutAlias(from, alias));
            withAlias(into, alias).ifPresent(drafts::add);
            drafts.addAll(moves(from, into, quote -> isBeside(quote, quotes.get(quote), alias)));
            return drafts;
        });
    }

    /** What was accepted as suggested is accepted as corrected with another speaker. */
    private List<DecisionDraft> moves(SpeakerId from, Speaker into, Predicate<QuoteId> which) {
        CanonicalNames names = project.directory().canonicalNames();
        CanonicalNames renaming = entries.renaming(from, into);
        List<QuoteId> moved =
                project.directory().quotes(from).keySet().stream().filter(which).toList();
        return project.quotes().get(moved).stream()
                .map(quote -> quote.withSuggestion(names.of(quote.suggestion())))
                .map(quote -> moved(quote, renaming))
                .toList();
    }

    private static DecisionDraft moved(ReviewedQuote quote, CanonicalNames renaming) {
        Attribution attribution = renaming.of(quote.verdict().attribution());
        return new DecisionDraft(
                quote, DecisionKind.SPLIT_ENTRY, Rulings.settled(quote, attribution));
    }

    /** A name that nobody has now, though it may have been somebody's whom an undo took away. */
    private void refuseKnown(Speaker into) throws DirectoryRefused {
        boolean isTaken =
                entries.named(into.name()).filter(project.directory()::isInUse).isPresent();
        if (isTaken) {
            throw new DirectoryRefused("directory.name-taken", into.name());
        }
    }

    /** The names of merged entries are none: those entries are let stand again instead. */
    private boolean isAlias(SpeakerId from, String alias) {
        return project.directory().aliases(from).stream()
                .filter(it -> !(it.source() instanceof Source.Merged))
                .anyMatch(it -> isSame(it.name(), alias));
    }

    private boolean isSame(String one, String other) {
        return project.speakers().isSameName(one, other);
    }

    private DecisionDraft withoutAlias(SpeakerId from, String alias) {
        SpeakerState now = entries.state(from);
        SpeakerState after = now.withIdentity(now.identity().withoutAlias(alias));
        return draft(from, now, after);
    }

    /** Empty where the alias is the new entry's name. */
    private Optional<DecisionDraft> withAlias(Speaker into, String alias) {
        SpeakerId id = project.speakers().entryOf(into);
        SpeakerState now = entries.state(id);
        Alias own = new Alias(alias, new Source.Hand(steps.analyst()));
        return isSame(into.name(), alias)
                ? Optional.empty()
                : Optional.of(draft(id, now, now.withIdentity(now.identity().withAlias(own))));
    }

    private static DecisionDraft draft(SpeakerId id, SpeakerState before, SpeakerState after) {
        return new DecisionDraft(
                id, DecisionKind.SPLIT_ENTRY, before, after, "", OptionalLong.empty());
    }

    private boolean isBeside(QuoteId quote, Verdict verdict, String alias) {
        String text =
                project.articles().get(project.quotes().get(quote).article()).article().text();
        return verdict.attribution()
                .mention()
                .map(mention -> AliasRule.tidy(mention.in(text)))
                .filter(words -> isSame(words, alias))
                .isPresent();
    }
}
