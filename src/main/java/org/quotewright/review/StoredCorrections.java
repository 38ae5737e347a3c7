package org.quotewright.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.store.DecisionDraft;
import org.quotewright.store.ProjectFile;
import org.quotewright.writing.Account;

/** The commands over a project file; one that changes nothing writes nothing. */
final class StoredCorrections implements Corrections {

    private final ProjectFile project;
    private final ProjectKnowledge knowledge;
    private final StoredReview review;

    StoredCorrections(ProjectFile project, ProjectKnowledge knowledge, StoredReview review) {
        this.project = project;
        this.knowledge = knowledge;
        this.review = review;
    }

    @Override
    public Outcome setType(QuoteId quote, QuoteType type) {
        return change(
                quote,
                DecisionKind.SET_TYPE,
                now -> now.withQuote(new Quote(type, now.quote().spans())));
    }

    @Override
    public Outcome setContent(QuoteId id, List<Span> content) {
        return review.decide(
                id,
                DecisionKind.SET_CONTENT,
                now -> Rulings.settled(now, content(now).with(content)));
    }

    @Override
    public Outcome setMention(QuoteId quote, Span mention) {
        return review.decide(
                quote,
                DecisionKind.SET_MENTION,
                now ->
                        Rulings.settled(
                                now,
                                new Meant(knowledge.around(now.article()))
                                        .attribution(now, mention)));
    }

    @Override
    public Outcome setAntecedent(QuoteId quote, Span words) {
        return review.decide(
                quote,
                DecisionKind.ASSIGN_SPEAKER,
                now ->
                        Rulings.settled(
                                now,
                                new Meant(knowledge.around(now.article())).standsFor(now, words)));
    }

    @Override
    public Outcome setCue(QuoteId quote, Span cue) {
        return review.decide(
                quote,
                DecisionKind.SET_CUE,
                now -> ruled(now, it -> it.withCue(new Cue(inside(now, cue), cueClass(it)))));
    }

    /**
     * @throws IndexOutOfBoundsException where the text ends before
     */
    private Span inside(ReviewedQuote quote, Span words) {
        String text = project.articles().get(quote.article()).text();
        Objects.checkFromToIndex(words.begin(), words.end(), text.length());
        return words;
    }

    private static CueClass cueClass(Attribution attribution) {
        return attribution.cue().map(Cue::cueClass).orElse(CueClass.SPEECH);
    }

    @Override
    public Outcome relink(QuoteId quote, QuoteId source) {
        return review.decide(quote, DecisionKind.RELINK, now -> relinked(now, source));
    }

    private Verdict relinked(ReviewedQuote quote, QuoteId source) {
        ReviewedQuote other = project.quotes().get(source);
        if (!other.article().equals(quote.article()) || other.version() != quote.version()) {
            throw new IllegalArgumentException("of another text: " + source);
        }
        return ruled(quote, now -> now.withSourceOf(other.verdict().attribution()));
    }

    @Override
    public Outcome add(ArticleId article, Span content) {
        return review.step(() -> {
            OpenArticle around = knowledge.around(article);
            return Content.trimmed(around.article().text(), content.begin(), content.end())
                    .map(new ByHand(around)::suggestion)
                    .map(marked -> opened(article, marked, DecisionKind.ADD_QUOTE))
                    .stream()
                    .toList();
        });
    }

    @Override
    public Outcome split(QuoteId id, int offset) {
        return review.step(() -> {
            ReviewedQuote quote = review.named(id);
            Content content = content(quote);
            int cut = content.beforeWord(offset);
            Optional<Attribution> left = content.before(cut);
            Optional<Attribution> right = content.after(cut);
            return left.isEmpty() || right.isEmpty()
                    ? List.of(unchanged(quote))
                    : List.of(
                            new DecisionDraft(
                                    quote,
                                    DecisionKind.SPLIT_QUOTE,
                                    Rulings.settled(quote, left.get())),
                            opened(
                                    quote.article(),
                                    ByHand.part(quote.suggestion(), right.get()),
                                    DecisionKind.SPLIT_QUOTE));
        });
    }

    @Override
    public Outcome join(QuoteId id) {
        return review.step(() -> {
            ReviewedQuote quote = review.named(id);
            return next(quote).map(next -> joined(quote, next)).orElse(List.of(unchanged(quote)));
        });
    }

    private List<DecisionDraft> joined(ReviewedQuote quote, ReviewedQuote next) {
        List<Span> both =
                Stream.concat(quote.quote().spans().stream(), next.quote().spans().stream())
                        .toList();
        return List.of(
                new DecisionDraft(
                        quote,
                        DecisionKind.JOIN_QUOTES,
                        Rulings.settled(
                                quote,
                                content(quote)
                                        .with(both)
                                        .completedBy(next.verdict().attribution()))),
                new DecisionDraft(
                        next,
                        DecisionKind.JOIN_QUOTES,
                        next.verdict().withState(QuoteState.WITHDRAWN)));
    }

    /** The next one that an analyst has not rejected. */
    private Optional<ReviewedQuote> next(ReviewedQuote quote) {
        List<ReviewedQuote> here = project.quotes().of(quote.article());
        return here.stream()
                .dropWhile(each -> !each.id().equals(quote.id()))
                .skip(1)
                .filter(each -> each.state() != QuoteState.REJECTED)
                .findFirst();
    }

    private DecisionDraft opened(ArticleId article, Suggestion suggestion, DecisionKind kind) {
        ReviewedQuote added = project.quotes().addWithdrawn(article, Account.BY_HAND, suggestion);
        return new DecisionDraft(added, kind, added.verdict().withState(QuoteState.OPEN));
    }

    private static DecisionDraft unchanged(ReviewedQuote quote) {
        return new DecisionDraft(quote, DecisionKind.SET_CONTENT, quote.verdict());
    }

    private Content content(ReviewedQuote quote) {
        return new Content(
                project.articles().get(quote.article()).text(), quote.verdict().attribution());
    }

    /** A change of an attribution. */
    @FunctionalInterface
    private interface Change {
        Attribution of(Attribution now);
    }

    private Outcome change(QuoteId quote, DecisionKind kind, Change change) {
        return review.decide(quote, kind, now -> ruled(now, change));
    }

    private static Verdict ruled(ReviewedQuote quote, Change change) {
        return Rulings.settled(quote, change.of(quote.verdict().attribution()));
    }
}
