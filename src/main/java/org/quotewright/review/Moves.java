package org.quotewright.review;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Subject;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** Puts other names into the quotations of an entry; their states stay as they are. */
final class Moves {

    private final ProjectFile project;
    private final DecisionKind kind;
    private final OptionalLong revisits;

    Moves(ProjectFile project, DecisionKind kind, OptionalLong revisits) {
        this.project = project;
        this.kind = kind;
        this.revisits = revisits;
    }

    Moves(ProjectFile project, DecisionKind kind) {
        this(project, kind, OptionalLong.empty());
    }

    List<DecisionDraft> all(Subject entry, CanonicalNames names) {
        return some(entry, names, quote -> true);
    }

    List<DecisionDraft> some(Subject entry, CanonicalNames names, Predicate<QuoteId> which) {
        return project.directory().quotes(entry).entrySet().stream()
                .filter(quote -> which.test(quote.getKey()))
                .map(quote -> draft(quote, names))
                .toList();
    }

    private DecisionDraft draft(Map.Entry<QuoteId, Verdict> quote, CanonicalNames names) {
        Verdict now = quote.getValue();
        Verdict after = now.withAttribution(names.of(now.attribution()));
        return new DecisionDraft(quote.getKey(), kind, now, after, "", revisits);
    }
}
