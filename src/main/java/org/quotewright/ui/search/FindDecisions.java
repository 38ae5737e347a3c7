package org.quotewright.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.review.Outcome;
import org.quotewright.review.Session;

/** Decisions on the quotation that is selected among those found; it keeps its place. */
final class FindDecisions {

    private final Session session;
    private final FindViewModel found;

    FindDecisions(Session session, FindViewModel found) {
        this.session = session;
        this.found = found;
    }

    boolean mayWrite() {
        return !session.readOnly();
    }

    void accept() {
        decide(quote -> session.review().accept(quote.id()));
    }

    void reject() {
        decide(quote -> session.review().reject(quote.id()));
    }

    void reopen() {
        decide(quote -> session.review().reopen(quote.id()));
    }

    void assign(Speaker speaker) {
        decide(quote -> session.review().assign(quote.id(), speaker));
    }

    void toggleFlag() {
        decide(quote -> session.review().flag(quote.id(), !quote.verdict().flagged()));
    }

    void undo() {
        take(() -> session.review().undo());
    }

    void redo() {
        take(() -> session.review().redo());
    }

    /** Opens the quotation in its article. */
    boolean open() {
        Optional<FoundQuote> current = found.current();
        current.ifPresent(chosen ->
                found.workplace().navigation().open(chosen.quote().article(), chosen.id()));
        return current.isPresent();
    }

    private void decide(Function<ReviewedQuote, Outcome> command) {
        found.current()
                .map(FoundQuote::quote)
                .ifPresent(quote -> take(() -> Optional.of(command.apply(quote))));
    }

    private void take(Callable<Optional<Outcome>> step) {
        AtomicReference<List<ReviewedQuote>> changed = new AtomicReference<>(List.of());
        found.workplace()
                .decisions()
                .take(() -> {
                    Optional<Outcome> outcome = step.call();
                    outcome.map(Outcome::changed).ifPresent(changed::set);
                    return outcome;
                });
        found.workplace().navigation().whenThere(() -> found.renew(changed.get()));
    }
}
