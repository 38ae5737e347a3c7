package org.quotewright.ui.common.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.Corrections;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.Outcome;
import org.quotewright.review.WordStops;
import org.quotewright.review.WordStops.Edge;
import org.quotewright.ui.common.Marking;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Selection;

/** What an analyst does to the words of the selected quotation, or to those that are marked. */
public final class Correcting {

    private static final String FAILURE = "notice.not-saved";

    private final Steps steps;
    private final Corrections corrections;
    private final Selection selection;
    private final Marking marking;
    private final Messages messages;

    public Correcting(
            Steps steps,
            Corrections corrections,
            Selection selection,
            Marking marking,
            Messages messages) {
        this.messages = messages;
        this.steps = steps;
        this.corrections = corrections;
        this.selection = selection;
        this.marking = marking;
    }

    /** Says so where the quotation is of this type already. */
    public void setType(QuoteType type) {
        change(quote -> {
            if (quote.quote().type() == type) {
                steps.tell(messages.text("notice.same-type", messages.type(type)));
                return Optional.empty();
            }
            return Optional.of(() -> corrections.setType(quote.id(), type));
        });
    }

    /**
     * Moves an edge of the selected quotation by a word, or to the next mark; says so where it runs
     * over another quotation then, and why the last word of a part stays.
     */
    public void moveEdge(Edge edge, boolean forwards, boolean toMark) {
        move(quote -> {
            WordStops stops = stops();
            int from = edge == Edge.BEGIN ? quote.quote().begin() : quote.quote().end();
            int to =
                    toMark
                            ? stops.stepToMark(edge, from, forwards)
                            : stops.step(edge, from, forwards);
            return moved(quote, edge, to);
        });
    }

    /** Moves an edge of a quotation to the place for it that is nearest to an offset. */
    public void moveEdge(QuoteId id, Edge edge, int offset) {
        move(quote ->
                quote.id().equals(id)
                        ? moved(quote, edge, stops().nearest(edge, offset))
                        : Optional.empty());
    }

    private Optional<List<Span>> moved(ReviewedQuote quote, Edge edge, int to) {
        List<Span> spans = new ArrayList<>(quote.quote().spans());
        Span last = edge == Edge.BEGIN ? spans.removeFirst() : spans.removeLast();
        int begin = edge == Edge.BEGIN ? to : last.begin();
        int end = edge == Edge.BEGIN ? last.end() : to;
        if (begin >= end) {
            steps.tell(messages.text(spans.isEmpty() ? "notice.last-word" : "notice.last-of-part"));
            return Optional.empty();
        }
        if (last.equals(new Span(begin, end))) {
            return Optional.empty();
        }
        spans.add(new Span(begin, end));
        return Optional.of(spans);
    }

    private void move(Function<ReviewedQuote, Optional<List<Span>>> content) {
        take(() ->
                steps.selected().flatMap(quote -> content.apply(quote).map(to -> move(quote, to))));
    }

    private Step.Move move(ReviewedQuote quote, List<Span> to) {
        Optional<String> told =
                overrun(quote, to).map(number -> messages.text("notice.overrun", number));
        return () ->
                corrections
                        .setContent(quote.id(), to)
                        .selection()
                        .map(Target::of)
                        .map(target -> target.saying(() -> told));
    }

    /** The number in its article of a quotation that only other content would overlap. */
    private Optional<Integer> overrun(ReviewedQuote quote, List<Span> content) {
        List<ReviewedQuote> all = selection.quotes();
        return all.stream()
                .filter(other -> !other.id().equals(quote.id()))
                .filter(other -> other.state() != QuoteState.REJECTED)
                .filter(other -> meets(other, content) && !meets(other, quote.quote().spans()))
                .map(other -> all.indexOf(other) + 1)
                .findFirst();
    }

    private static boolean meets(ReviewedQuote quote, List<Span> content) {
        return quote.quote().spans().stream()
                .anyMatch(span -> content.stream().anyMatch(span::overlaps));
    }

    /** Makes the marked words a quotation of their own; words that the mouse cut are whole then. */
    public void quoteMarked() {
        command(() ->
                marking.words()
                        .get()
                        .flatMap(words ->
                                article()
                                        .map(open -> open.article().id())
                                        .map(id -> () -> corrections.add(id, whole(words)))));
    }

    /** As a quotation's edges stand: at words, with their marks. */
    private Span whole(Span marked) {
        Span words = wholeWords(marked);
        int begin = stops().nearest(Edge.BEGIN, words.begin());
        int end = stops().nearest(Edge.END, words.end());
        return begin < end ? new Span(begin, end) : words;
    }

    private Span wholeWords(Span marked) {
        return stops().whole(stops().trimmed(marked));
    }

    /** Makes the marked words the speaker's mention. */
    public void mentionMarked() {
        marked(corrections::setMention);
    }

    /** Makes the marked words the cue. */
    public void cueMarked() {
        marked(corrections::setCue);
    }

    public void setMention(Span words) {
        change(quote -> Optional.of(() -> corrections.setMention(quote.id(), words)));
    }

    public void setMention(QuoteId quote, Span words) {
        command(() -> Optional.of(() -> corrections.setMention(quote, words)));
    }

    public void setAntecedent(Span words) {
        change(quote -> Optional.of(() -> corrections.setAntecedent(quote.id(), words)));
    }

    /** Splits the selected quotation at the caret. */
    public void split() {
        change(quote -> {
            int caret = marking.caret().get().orElse(quote.quote().begin());
            return Optional.of(() -> corrections.split(quote.id(), caret));
        });
    }

    public void join() {
        change(quote -> Optional.of(() -> corrections.join(quote.id())));
    }

    /** Gives the selected quotation the source of another one. */
    public void relink(QuoteId source) {
        change(quote -> Optional.of(() -> corrections.relink(quote.id(), source)));
    }

    /** Moves the caret by a word, from the selected quotation on where there is none yet. */
    public void moveCaret(boolean forwards, boolean marks) {
        article()
                .ifPresent(open -> {
                    Edge edge = marks && forwards ? Edge.END : Edge.BEGIN;
                    if (marking.caret().get().isEmpty()) {
                        marking.place(start());
                    }
                    int to = stops().step(edge, marking.caret().get().getAsInt(), forwards);
                    if (marks) {
                        marking.extend(to);
                    } else {
                        marking.place(to);
                    }
                });
    }

    private int start() {
        return selection.quote().get().map(quote -> quote.quote().begin()).orElse(0);
    }

    private void marked(Marked command) {
        change(quote ->
                marking.words()
                        .get()
                        .map(this::wholeWords)
                        .map(words -> () -> command.on(quote.id(), words)));
    }

    /** A command on a quotation and some words. */
    @FunctionalInterface
    private interface Marked {
        Outcome on(QuoteId quote, Span words);
    }

    private WordStops stops() {
        return new WordStops(article().map(open -> open.article().text()).orElse(""));
    }

    private Optional<OpenArticle> article() {
        return selection.article().get();
    }

    private void change(Function<ReviewedQuote, Optional<Callable<Outcome>>> command) {
        command(() -> steps.selected().flatMap(command));
    }

    private void command(Supplier<Optional<Callable<Outcome>>> command) {
        take(() -> command.get().map(taken -> () -> taken.call().selection().map(Target::of)));
    }

    /** What was marked has served its purpose then. */
    private void take(Supplier<Optional<Step.Move>> command) {
        steps.take(
                Step.writing(
                        FAILURE,
                        () -> {
                            Optional<Step.Move> planned = command.get();
                            planned.ifPresent(taken -> marking.clear());
                            return planned;
                        }));
    }
}
