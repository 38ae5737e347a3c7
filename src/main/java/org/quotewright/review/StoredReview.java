package org.quotewright.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CanonicalNames;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Triage;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;

/** The commands over a project file; one that changes nothing writes nothing. */
final class StoredReview implements Review {

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final Steps steps;

    StoredReview(ProjectFile project, ProjectKnowledge knowledge, Steps steps) {
        this.project = project;
        this.knowledge = knowledge;
        this.steps = steps;
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
        return decide(quote, DecisionKind.ASSIGN_SPEAKER, now -> assigned(now, speaker));
    }

    @Override
    public Outcome assign(List<QuoteId> quotes, Speaker speaker) {
        return decide(quotes, DecisionKind.ASSIGN_SPEAKER, now -> assigned(now, speaker));
    }

    @Override
    public Outcome share(List<QuoteId> quotes, List<AttributedSpeaker> speakers) {
        return decide(
                quotes,
                DecisionKind.ASSIGN_SPEAKER,
                now -> {
                    OpenArticle article = knowledge.around(now.article());
                    ReviewedQuote offered = article.quote(now.id()).orElse(now);
                    return sourced(
                            article,
                            offered,
                            speakers.stream().map(each -> shared(article, offered, each)).toList());
                });
    }

    private Verdict assigned(ReviewedQuote quote, Speaker speaker) {
        OpenArticle article = knowledge.around(quote.article());
        ReviewedQuote offered = article.quote(quote.id()).orElse(quote);
        AttributedSpeaker by = inside(article, offered, speaker);
        return sourced(
                article,
                offered,
                Rulings.isBy(offered, by.speaker())
                        ? offered.verdict().attribution().speakers()
                        : List.of(by));
    }

    private Verdict sourced(
            OpenArticle article, ReviewedQuote quote, List<AttributedSpeaker> speakers) {
        return Rulings.assign(quote, new SourceMention(project, article, quote).by(speakers));
    }

    private AttributedSpeaker inside(OpenArticle article, ReviewedQuote quote, Speaker speaker) {
        Speaker named = new Naming(project.speakers()).of(speaker, quote);
        return new AttributedSpeaker(named, new SpeaksFor(project, quote, named).inside(article));
    }

    private AttributedSpeaker shared(
            OpenArticle article, ReviewedQuote quote, AttributedSpeaker model) {
        if (model.affiliation().equals(Affiliation.NONE)) {
            return inside(article, quote, model.speaker());
        }
        Speaker named = new Naming(project.speakers()).of(model.speaker(), quote);
        return new AttributedSpeaker(
                named, new SpeaksFor(project, quote, named).orElse(model.affiliation()));
    }

    @Override
    public Outcome affiliate(QuoteId quote, String organisation) {
        return affiliate(List.of(quote), organisation);
    }

    @Override
    public Outcome affiliate(List<QuoteId> quotes, String organisation) {
        return decide(
                quotes,
                DecisionKind.SET_ORGANISATION,
                now ->
                        Rulings.affiliate(
                                now, project.directory().canonicalNames().of(organisation)));
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
        return steps.undo();
    }

    @Override
    public Optional<Outcome> redo() {
        return steps.redo();
    }

    @Override
    public Optional<ReviewedQuote> next(QuoteId after, Triage triage) {
        return project.quotes().after(after, triage);
    }

    /** What a step is to change, worked out in its transaction. */
    @FunctionalInterface
    interface Changes {
        List<DecisionDraft> drafts();
    }

    /** One step of many changes; empty where nothing changes. */
    Optional<Outcome> take(Changes changes) {
        return Optional.of(step(changes)).filter(outcome -> !outcome.decisions().isEmpty());
    }

    Outcome decide(QuoteId id, DecisionKind kind, Function<ReviewedQuote, Verdict> ruling) {
        return decide(List.of(id), kind, ruling);
    }

    private Outcome decide(
            List<QuoteId> ids, DecisionKind kind, Function<ReviewedQuote, Verdict> ruling) {
        return step(() -> {
            CanonicalNames names = project.directory().canonicalNames();
            return project.quotes().get(ids).stream()
                    .map(quote -> named(quote, names))
                    .map(quote -> new DecisionDraft(quote, kind, ruling.apply(quote)))
                    .toList();
        });
    }

    /** One step of many changes, and the quotations that it is about, changed or not. */
    Outcome step(Changes changes) {
        return steps.take(changes::drafts);
    }

    /** The quotation with the names that stand in the directory now. */
    ReviewedQuote named(QuoteId id) {
        return named(project.quotes().get(id), project.directory().canonicalNames());
    }

    private static ReviewedQuote named(ReviewedQuote quote, CanonicalNames names) {
        return quote.withSuggestion(names.of(quote.suggestion()));
    }
}
