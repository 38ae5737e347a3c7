package org.quotewright.ui.decision;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A box in which the analyst picks a known name or types a new one. */
public final class CompletionViewModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty prompt = new SimpleStringProperty("");
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Completion.Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Completion.Offer> shownOffers =
            FXCollections.unmodifiableObservableList(offers);
    private Completion completion = new Completion(List.of());
    private Consumer<Completion.Offer> chosen = offer -> {};

    CompletionViewModel() {
        typed.subscribe(this::narrow);
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

    void open(String newPrompt, Completion first, Consumer<Completion.Offer> onChosen) {
        chosen = onChosen;
        prompt.set(newPrompt);
        typed.set("");
        offer(first);
        open.set(true);
    }

    /** Offers more, as it was found; what is typed stays. */
    void offer(Completion more) {
        completion = more;
        narrow();
    }

    void step(int places) {
        int last = offers.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
    }

    /** Takes the selected offer and closes. */
    void take() {
        if (selected.get() >= 0) {
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

    private void narrow() {
        offers.setAll(completion.offers(typed.get()));
        selected.set(offers.isEmpty() ? -1 : 0);
    }
}
