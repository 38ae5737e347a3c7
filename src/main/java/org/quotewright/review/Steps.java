package org.quotewright.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ArticleState;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DecisionStep;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/**
 * Writes every command of a session as one step of the log, and takes steps back. Confined to the
 * thread that decides.
 */
final class Steps {

    private static final Comparator<ReviewedQuote> PRESENT_FIRST =
            Comparator.comparing(ReviewedQuote::isPresent).reversed();
    private static final Comparator<ReviewedQuote> IN_READING_ORDER =
            Comparator.comparingLong((ReviewedQuote quote) -> quote.article().value())
                    .thenComparingInt(quote -> quote.quote().begin())
                    .thenComparingLong(quote -> quote.id().value());

    private final ProjectFile project;
    private final Analyst analyst;
    private final Clock clock;
    private final QuoteListener index;
    private final StepHistory history;

    Steps(ProjectFile project, Analyst analyst, Clock clock, QuoteListener index) {
        this.project = project;
        this.analyst = analyst;
        this.clock = clock;
        this.index = index;
        this.history = new StepHistory(project.decisions().steps());
    }

    /** Of steps that an empty log was given from elsewhere. */
    void learn() {
        project.decisions().steps().forEach(history::add);
    }

    String analyst() {
        return analyst.name();
    }

    /**
     * Runs a command in one transaction: what it leads to, of which only changes are written. Its
     * quotations are given back as they stand then, changed or not.
     */
    Outcome take(Supplier<List<DecisionDraft>> command) {
        List<DecisionDraft> drafts = new ArrayList<>();
        List<Decision> rows =
                project.write(() -> {
                    drafts.addAll(command.get());
                    return append(drafts);
                });
        return committed(rows, quotes(drafts.stream().map(DecisionDraft::subject)));
    }

    /** Takes back the latest step that still stands; empty when there is none. */
    Optional<Outcome> undo() {
        return revisit(DecisionKind.UNDO, history::standing);
    }

    /** Brings back the step that was undone last; empty when there is none. */
    Optional<Outcome> redo() {
        return revisit(DecisionKind.REDO, history::undone);
    }

    /** A step whose quotations went away with their article changes nothing, and is passed over. */
    private Optional<Outcome> revisit(DecisionKind kind, Supplier<LongStream> choice) {
        List<Decision> rows =
                project.write(() ->
                        choice.get()
                                .mapToObj(step -> append(inverse(kind, step)))
                                .filter(appended -> !appended.isEmpty())
                                .findFirst()
                                .orElse(List.of()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(committed(rows, quotes(rows.stream().map(Decision::subject))));
    }

    private static List<QuoteId> quotes(Stream<Subject> subjects) {
        return subjects.filter(QuoteId.class::isInstance).map(QuoteId.class::cast).toList();
    }

    /** Takes back the rows that led to what holds, in the order opposite to theirs. */
    private List<DecisionDraft> inverse(DecisionKind kind, long step) {
        List<Decision> rows = project.decisions().of(project.decisions().latest(step));
        Map<Subject, SubjectState> states = new LinkedHashMap<>();
        rows.reversed().forEach(row -> states.put(row.subject(), row.before()));
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
        return new Absences(project).with(new Strays(project).with(drafts));
    }

    private List<Decision> append(List<DecisionDraft> drafts) {
        List<DecisionDraft> changes = drafts.stream().filter(DecisionDraft::isChange).toList();
        return project.decisions().append(analyst.name(), clock.instant(), changes);
    }

    private Outcome committed(List<Decision> rows, List<QuoteId> ids) {
        rows.stream().limit(1).map(row -> step(row, rows.size())).forEach(history::add);
        List<ReviewedQuote> changed = project.quotes().get(ids);
        if (!rows.isEmpty()) {
            index.changed(changed);
            index.changed(ofChangedArticles(rows));
            index.renamed(entries(rows));
        }
        return new Outcome(rows, changed, selection(changed), revisited(rows));
    }

    /** Every quotation of an article is found by its facts and its text. */
    private List<ReviewedQuote> ofChangedArticles(List<Decision> rows) {
        return rows.stream()
                .filter(row ->
                        row.before() instanceof ArticleState before
                                && row.after() instanceof ArticleState after
                                && !before.equals(after))
                .flatMap(row -> project.quotes().everyOf((ArticleId) row.subject()).stream())
                .toList();
    }

    /** Those decided on, and those that stand or stood for them: they share names. */
    private static List<Subject> entries(List<Decision> rows) {
        return rows.stream()
                .flatMap(Steps::touched)
                .filter(subject ->
                        subject instanceof SpeakerId || subject instanceof OrganisationId)
                .distinct()
                .toList();
    }

    private static Stream<Subject> touched(Decision row) {
        Stream<Subject> survivors = Stream.concat(survivor(row.before()), survivor(row.after()));
        return Stream.concat(Stream.of(row.subject()), survivors);
    }

    private static Stream<Subject> survivor(SubjectState state) {
        return state instanceof SpeakerState speaker
                ? speaker.identity().mergedInto().stream().map(Subject.class::cast)
                : Stream.empty();
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
