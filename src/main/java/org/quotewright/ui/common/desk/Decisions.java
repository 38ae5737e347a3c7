package org.quotewright.ui.common.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.Triage;
import org.quotewright.review.Outcome;
import org.quotewright.review.Review;
import org.quotewright.review.SpeakerOffer;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notice;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.log.DecisionWords;

/** The analyst's decisions on the selected quotation, each with where it leads. */
public final class Decisions {

    private static final String FAILURE = "notice.not-saved";

    private static final int MOST_TOLD = 5;

    private final Steps steps;
    private final Review review;
    private final Notices notices;
    private final Messages messages;
    private final Trail trail = new Trail();
    private final ListEnds ends;

    public Decisions(Steps steps, Review review, Notices notices, Messages messages) {
        this.steps = steps;
        this.review = review;
        this.notices = notices;
        this.messages = messages;
        this.ends = new ListEnds(steps, messages);
    }

    /** Accepts, unless that was done before, and goes on to the next quotation that waits. */
    public void accept() {
        goOn(quote -> {
            if (!quote.state().isAccepted()) {
                review.accept(quote.id());
            }
        });
    }

    /** Rejects, unless that was done before, and goes on to the next quotation that waits. */
    public void reject() {
        goOn(quote -> {
            if (quote.state() != QuoteState.REJECTED) {
                review.reject(quote.id());
            }
        });
    }

    /** Makes those who are offered at this place, from 1, the speakers and stays. */
    public void choose(int place) {
        write(() ->
                steps.selected()
                        .flatMap(quote ->
                                SpeakerOffer.of(quote.suggestion()).stream()
                                        .skip(place - 1L)
                                        .findFirst()
                                        .map(offer -> () -> stay(chosen(quote.id(), offer)))));
    }

    /** Makes those who are offered the speakers of a quotation. */
    public void choose(QuoteId quote, SpeakerOffer offer) {
        write(() -> Optional.of(() -> stay(chosen(quote, offer))));
    }

    private Outcome chosen(QuoteId quote, SpeakerOffer offer) {
        return offer.speakers().size() == 1
                ? review.assign(quote, offer.speakers().getFirst().speaker())
                : review.share(List.of(quote), offer.speakers());
    }

    /** Makes all of them the speakers, who said it together, and stays. */
    public void together(List<Speaker> speakers) {
        List<AttributedSpeaker> all =
                speakers.stream().map(by -> new AttributedSpeaker(by, Affiliation.NONE)).toList();
        decide(quote -> stay(review.share(List.of(quote.id()), all)));
    }

    public void assign(Speaker speaker) {
        decide(quote -> stay(review.assign(quote.id(), speaker)));
    }

    public void affiliate(String organisation) {
        decide(quote -> stay(review.affiliate(quote.id(), organisation)));
    }

    public void assign(QuoteId quote, Speaker speaker) {
        write(() -> Optional.of(() -> stay(review.assign(quote, speaker))));
    }

    /** All of them in one step, which says how many changed; the selection stays. */
    public void assign(List<QuoteId> quotes, Speaker speaker) {
        keeping(() -> review.assign(quotes, speaker), this::changed);
    }

    /** All of them in one step, with the affiliations; the selection stays. */
    public void share(List<QuoteId> quotes, List<AttributedSpeaker> speakers) {
        keeping(() -> review.share(quotes, speakers));
    }

    /** All of them in one step, which says how many changed; the selection stays. */
    public void affiliate(List<QuoteId> quotes, String organisation) {
        keeping(() -> review.affiliate(quotes, organisation), this::changed);
    }

    private Optional<String> changed(Outcome outcome) {
        return Optional.of(messages.text("notice.changed-alike", outcome.decisions().size()));
    }

    /** Takes a step of a form that lies over the desk; the desk stays where it is. */
    public void keeping(Callable<Outcome> command) {
        keeping(command, outcome -> Optional.empty());
    }

    private void keeping(Callable<Outcome> command, Function<Outcome, Optional<String>> said) {
        write(() -> {
            Optional<Target> here = steps.here();
            return Optional.of(() -> {
                Outcome outcome = command.call();
                return here.map(target -> target.saying(() -> said.apply(outcome)));
            });
        });
    }

    public void reopen() {
        write(() ->
                steps.selected()
                        .filter(quote -> quote.state().isDecided())
                        .map(quote -> () -> stay(review.reopen(quote.id()))));
    }

    public void toggleFlag() {
        decide(quote -> stay(review.flag(quote.id(), !quote.verdict().flagged())));
    }

    /** Notes on the quotation that was selected when the note was begun. */
    public void note(QuoteId quote, String note) {
        write(() -> Optional.of(() -> stay(review.note(quote, note))));
    }

    /** Takes a step that another feature has worked out, and goes where it leads. */
    public void take(Callable<Optional<Outcome>> step) {
        write(() -> {
            Optional<Target> here = steps.here();
            return Optional.of(() -> step.call().flatMap(outcome -> stay(outcome, here)));
        });
    }

    public void undo() {
        revisit(review::undo, Decisions::stay, "undo");
    }

    public void redo() {
        revisit(review::redo, Decisions::stay, "redo");
    }

    /** As {@link #undo}, but the desk stays where it is. */
    public void undoKeeping() {
        revisit(review::undo, Decisions::keep, "undo");
    }

    /** As {@link #redo}, but the desk stays where it is. */
    public void redoKeeping() {
        revisit(review::redo, Decisions::keep, "redo");
    }

    private static Optional<Target> keep(Outcome outcome, Optional<Target> here) {
        return here.or(() -> stay(outcome));
    }

    private void decide(Function<ReviewedQuote, Optional<Target>> decision) {
        write(() -> steps.selected().map(quote -> () -> decision.apply(quote)));
    }

    /** What is next is read off the list as it stands before the decision. */
    private void goOn(Consumer<ReviewedQuote> decision) {
        Triage triage = steps.triage();
        write(() -> {
            Ahead ahead = steps.ahead(triage);
            return steps.selected()
                    .map(quote ->
                            () -> {
                                decision.accept(quote);
                                return onwards(quote, ahead);
                            });
        });
    }

    private void write(Supplier<Optional<Step.Move>> plan) {
        steps.take(Step.writing(FAILURE, plan));
    }

    private void revisit(
            Supplier<Optional<Outcome>> revisit,
            BiFunction<Outcome, Optional<Target>, Optional<Target>> leads,
            String verb) {
        Step step =
                Step.writing(
                        FAILURE,
                        () -> {
                            Optional<Target> here = steps.here();
                            return Optional.of(() ->
                                    revisit.get()
                                            .flatMap(outcome ->
                                                    leads.apply(outcome, here)
                                                            .map(to ->
                                                                    telling(to, outcome, verb))));
                        });
        steps.take(
                step.orElse(
                        () -> notices.show(Notice.quiet(messages.text("notice.nothing." + verb)))));
    }

    /** What was taken back, or brought back, by this step and those right before it. */
    private Target telling(Target target, Outcome outcome, String verb) {
        return target.saying(() -> {
            List<String> all = trail.add(verb, steps.written(), step(outcome));
            return Optional.of(messages.text("notice.done." + verb, joined(all), all.size()));
        });
    }

    /** The last first; of many, only how many went before. */
    private String joined(List<String> all) {
        int earlier = Math.max(0, all.size() - MOST_TOLD);
        String last = String.join("; ", all.subList(earlier, all.size()).reversed());
        return earlier == 0 ? last : messages.text("notice.done.before", last, earlier);
    }

    /** What had been done, to which quotation, and how many rows of the log that is. */
    private String step(Outcome outcome) {
        String what =
                outcome.revisited()
                        .map(step -> new DecisionWords(messages).what(step.kind()))
                        .orElse("");
        int rows = outcome.decisions().size();
        return rows > 1
                ? messages.text("notice.done.rows", what, rows)
                : outcome.selection()
                        .flatMap(steps::number)
                        .map(number -> messages.text("notice.done.of", what, number))
                        .orElse(what);
    }

    private Optional<Target> onwards(ReviewedQuote quote, Ahead ahead) {
        Optional<ReviewedQuote> next =
                ahead.next(quote)
                        .or(() ->
                                review.next(quote.id(), ahead.triage())
                                        .map(other -> steps.top(other, ahead)));
        return Optional.of(
                Target.of(next.orElse(quote))
                        .saying(() ->
                                next.filter(other -> ahead.isAbove(other, quote))
                                        .map(top -> ends.turned())
                                        .or(() -> ends.ended(quote.article(), next))));
    }

    /** What is not in the project any more cannot be shown. */
    private static Optional<Target> stay(Outcome outcome, Optional<Target> here) {
        return outcome.selection()
                .filter(ReviewedQuote::isPresent)
                .map(Target::of)
                .or(() -> here)
                .or(() -> stay(outcome));
    }

    private static Optional<Target> stay(Outcome outcome) {
        return outcome.selection().map(Target::of);
    }
}
