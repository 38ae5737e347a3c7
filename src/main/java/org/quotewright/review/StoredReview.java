package org.quotewright.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.model.DecisionStep;
import org.quotewright.store.ProjectFile;

/** The commands over a project file; one that changes nothing writes nothing. */
final class StoredReview implements Review {

    private static final Comparator<ReviewedQuote> PRESENT_FIRST =
            Comparator.comparing(ReviewedQuote::isPresent).reversed();
    private static final Comparator<ReviewedQuote> IN_READING_ORDER =
            Comparator.comparingLong((ReviewedQuote quote) -> quote.article().value())
                    .thenComparingInt(quote -> quote.quote().begin())
                    .thenComparingLong(quote -> quote.id().value());

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final String analyst;
    private final Clock clock;
    private final QuoteListener index;
    private final StepHistory history;

    StoredReview(
            ProjectFile project,
            ProjectKnowledge knowledge,
            String analyst,
            Clock clock,
            QuoteListener index) {
        this.project = project;
        this.knowledge = knowledge;
        this.analyst = analyst;
        this.clock = clock;
        this.index = index;
        this.history = new StepHistory(project.decisions().steps());
    }

    @Override
    public Outcome accept(QuoteId quote) {
        return decide(quote, DecisionKind.ACCEPT, Rulings::accept);
    }

    @Override
    public Outcome reject(QuoteId quote) {
        return decide(quote, DecisionKind.REJECT, Rulings::reject);
    }

    @Override
    public Outcome accept(List<QuoteId> quotes) {
        return decide(quotes, DecisionKind.ACCEPT, Rulings::accept);
    }

    @Override
    public Outcome reject(List<QuoteId> quotes) {
        return decide(quotes, DecisionKind.REJECT, Rulings::reject);
    }

    @Override
    public Outcome reopen(QuoteId quote) {
        return decide(quote, DecisionKind.REOPEN, Rulings::reopen);
    }

    @Override
    public Outcome assign(QuoteId quote, Speaker speaker) {
        return decide(
                quote,
                DecisionKind.ASSIGN_SPEAKER,
                now -> assigned(knowledge.offered(now), speaker));
    }

    private Verdict assigned(ReviewedQuote quote, Speaker speaker) {
        return Rulings.assign(quote, new Naming(project.speakers()).of(speaker, quote));
    }

    @Override
    public Outcome affiliate(QuoteId quote, String organisation) {
        return decide(
                quote, DecisionKind.SET_ORGANISATION, now -> Rulings.affiliate(now, organisation));
    }

    @Override
    public Outcome flag(QuoteId quote, boolean flagged) {
        return decide(quote, DecisionKind.FLAG, now -> now.verdict().withFlag(flagged));
    }

    @Override
    public Outcome note(QuoteId quote, String note) {
        return decide(quote, DecisionKind.NOTE, now -> now.verdict().withNote(note));
    }

    @Override
    public Optional<Outcome> undo() {
        return revisit(DecisionKind.UNDO, history::undoable);
    }

    @Override
    public Optional<Outcome> redo() {
        return revisit(DecisionKind.REDO, history::redoable);
    }

    @Override
    public Optional<ReviewedQuote> nextOpen(QuoteId after) {
        return project.quotes().openAfter(after);
    }

    /** What a step is to change, worked out in its transaction. */
    @FunctionalInterface
    interface Changes {
        List<DecisionDraft> drafts();
    }

    /** One step of many changes; empty where nothing changes. */
    Optional<Outcome> take(Changes changes) {
        return outcome(project.write(() -> append(changes.drafts())));
    }

    private Outcome decide(QuoteId id, DecisionKind kind, Function<ReviewedQuote, Verdict> ruling) {
        return decide(List.of(id), kind, ruling);
    }

    private Outcome decide(
            List<QuoteId> ids, DecisionKind kind, Function<ReviewedQuote, Verdict> ruling) {
        List<Decision> rows =
                project.write(() ->
                        append(
                                ids.stream()
                                        .map(project.quotes()::get)
                                        .map(it -> new DecisionDraft(it, kind, ruling.apply(it)))
                                        .toList()));
        return committed(rows, ids);
    }

    /** The step to revisit. */
    @FunctionalInterface
    private interface Choice {
        OptionalLong step();
    }

    private Optional<Outcome> revisit(DecisionKind kind, Choice choice) {
        List<Decision> rows =
                project.write(() -> {
                    OptionalLong step = choice.step();
                    return step.isEmpty() ? List.of() : append(inverse(kind, step.getAsLong()));
                });
        return outcome(rows);
    }

    private Optional<Outcome> outcome(List<Decision> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(committed(rows, quotes(rows)));
    }

    private static List<QuoteId> quotes(List<Decision> rows) {
        return rows.stream()
                .map(Decision::subject)
                .filter(QuoteId.class::isInstance)
                .map(QuoteId.class::cast)
                .toList();
    }

    /** Taken back in the order opposite to that in which they were taken. */
    private List<DecisionDraft> inverse(DecisionKind kind, long step) {
        List<Decision> rows = project.decisions().of(step);
        Map<Subject, SubjectState> states = new LinkedHashMap<>();
        for (Decision row : kind == DecisionKind.UNDO ? rows.reversed() : rows) {
            states.put(row.subject(), kind == DecisionKind.UNDO ? row.before() : row.after());
        }
        List<DecisionDraft> drafts = new ArrayList<>();
        states.forEach((subject, state) ->
                drafts.add(
                        new DecisionDraft(
                                subject,
                                kind,
                                project.decisions().now(subject),
                                state,
                                "",
                                OptionalLong.of(step))));
        return drafts;
    }

    private List<Decision> append(List<DecisionDraft> drafts) {
        List<DecisionDraft> changes = drafts.stream().filter(DecisionDraft::isChange).toList();
        return project.decisions().append(analyst, clock.instant(), changes);
    }

    private Outcome committed(List<Decision> rows, List<QuoteId> ids) {
        rows.stream().limit(1).map(row -> step(row, rows.size())).forEach(history::add);
        List<ReviewedQuote> changed = ids.stream().map(project.quotes()::get).toList();
        if (!rows.isEmpty()) {
            index.changed(changed);
        }
        return new Outcome(rows, changed, selection(changed), revisited(rows));
    }

    /** The first in the order in which an analyst reads. */
    private static Optional<ReviewedQuote> selection(List<ReviewedQuote> changed) {
        return changed.stream().min(PRESENT_FIRST.thenComparing(IN_READING_ORDER));
    }

    private Optional<DecisionStep> revisited(List<Decision> rows) {
        return rows.stream()
                .limit(1)
                .flatMapToLong(row -> row.revisits().stream())
                .mapToObj(project.decisions()::step)
                .findFirst();
    }

    private static DecisionStep step(Decision row, int rows) {
        return new DecisionStep(row.step(), row.kind(), row.revisits(), rows);
    }
}
