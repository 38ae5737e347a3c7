package org.quotewright.ui.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.ui.common.action.CommandQueue;
import org.quotewright.ui.common.desk.Completion;

/** A box in which the analyst picks a known name or types a new one. */
public final class CompletionViewModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty prompt = new SimpleStringProperty("");
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Completion.Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Completion.Offer> shownOffers =
            FXCollections.unmodifiableObservableList(offers);
    private final CommandQueue queue;
    private Completion completion = new Completion(List.of());
    private Consumer<Completion.Offer> chosen = offer -> {};
    private Answer answer = new Answer(true);
    private boolean stepped;

    CompletionViewModel(CommandQueue queue) {
        this.queue = queue;
        typed.subscribe(this::typedOn);
    }

    StringProperty typed() {
        return typed;
    }

    StringProperty prompt() {
        return prompt;
    }

    IntegerProperty selected() {
        return selected;
    }

    public BooleanProperty open() {
        return open;
    }

    ObservableList<Completion.Offer> offers() {
        return shownOffers;
    }

    /** Opens with all that can be chosen. */
    void open(String newPrompt, Completion all, Consumer<Completion.Offer> onChosen) {
        open(newPrompt, all, onChosen, new Answer(true));
    }

    /**
     * Opens with what is known at once; whoever presses Enter before the rest was found gets it
     * taken then.
     *
     * @return takes all that was found, once; nothing is offered where the box was closed meanwhile
     */
    Consumer<Completion> openAwaiting(
            String newPrompt, Completion first, Consumer<Completion.Offer> onChosen) {
        Answer awaited = new Answer(false);
        open(newPrompt, first, onChosen, awaited);
        return awaited;
    }

    private void open(
            String newPrompt,
            Completion first,
            Consumer<Completion.Offer> onChosen,
            Answer awaited) {
        answer = awaited;
        chosen = onChosen;
        prompt.set(newPrompt);
        stepped = false;
        typed.set("");
        offer(first);
        open.set(true);
    }

    /** What is typed stays, and so does what was stepped to. */
    private void offer(Completion more) {
        Optional<Completion.Offer> kept =
                stepped ? Optional.of(offers.get(selected.get())) : Optional.empty();
        completion = more;
        narrow();
        kept.map(offers::indexOf).filter(place -> place >= 0).ifPresent(this::select);
        stepped = kept.isPresent();
    }

    void step(int places) {
        int last = offers.size() - 1;
        select(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
        stepped = last >= 0;
    }

    /** Takes the selected offer and closes. Keys that follow wait for it. */
    void take() {
        queue.add(answer::whenHere);
        queue.add(this::takeSelected);
    }

    private void takeSelected() {
        if (open.get() && selected.get() >= 0) {
            take(offers.get(selected.get()));
        }
    }

    void take(Completion.Offer offer) {
        close();
        chosen.accept(offer);
    }

    void close() {
        open.set(false);
    }

    private void typedOn() {
        stepped = false;
        narrow();
    }

    /** Nothing is selected while the offers change, so that the list hears of the same place. */
    private void narrow() {
        select(-1);
        offers.setAll(completion.offers(typed.get()));
        select(offers.isEmpty() ? -1 : completion.likeliest(typed.get()));
    }

    private void select(int place) {
        selected.set(place);
    }

    /** What an open box was promised. */
    private final class Answer implements Consumer<Completion> {

        private boolean here;
        private Runnable then = () -> {};

        Answer(boolean here) {
            this.here = here;
        }

        @Override
        public void accept(Completion more) {
            here = true;
            if (answer == this && open.get()) {
                offer(more);
            }
            then.run();
        }

        void whenHere(Runnable next) {
            if (here) {
                next.run();
            } else {
                then = next;
            }
        }
    }
}
