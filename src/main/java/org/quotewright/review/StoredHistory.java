package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Subject;
import org.quotewright.store.ProjectFile;

/** The decision log of a project file, each row beside its quotation. */
final class StoredHistory implements History {

    private final ProjectFile project;

    StoredHistory(ProjectFile project) {
        this.project = project;
    }

    @Override
    public List<HistoryEntry> latest(int limit) {
        return before(Long.MAX_VALUE, limit);
    }

    @Override
    public List<HistoryEntry> before(long number, int limit) {
        return project.read(() -> entries(project.decisions().before(number, limit), steps()));
    }

    /** The steps as they stand now. */
    StepHistory steps() {
        return new StepHistory(project.decisions().steps());
    }

    /** In the order given. */
    List<HistoryEntry> entries(List<Decision> decisions, StepHistory steps) {
        DecidedTexts texts = new DecidedTexts(project);
        return decisions.stream().map(decision -> entry(decision, steps, texts)).toList();
    }

    private HistoryEntry entry(Decision decision, StepHistory steps, DecidedTexts texts) {
        return new HistoryEntry(
                decision,
                quote(decision.subject()),
                texts.of(decision.subject(), decision.after()),
                texts.of(decision.subject(), decision.before()),
                isCommand(decision) && !steps.isStanding(decision.step()),
                decision.revisits().stream().boxed().findFirst().flatMap(steps::kind),
                new EntryNames(project).in(decision));
    }

    private Optional<ReviewedQuote> quote(Subject subject) {
        return subject instanceof QuoteId id ? project.quotes().find(id) : Optional.empty();
    }

    private static boolean isCommand(Decision decision) {
        return decision.kind() != DecisionKind.UNDO && decision.kind() != DecisionKind.REDO;
    }
}
