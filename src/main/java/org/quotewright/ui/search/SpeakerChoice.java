package org.quotewright.ui.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.Job;
import org.quotewright.review.Session;
import org.quotewright.ui.common.desk.Completion;
import org.quotewright.ui.common.desk.Workplace;

/**
 * Who else said the quotation that is selected among those found: its candidates, the speakers of
 * the project, or a name that is typed.
 */
final class SpeakerChoice {

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Completion.Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Completion.Offer> shownOffers =
            FXCollections.unmodifiableObservableList(offers);
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Session session;
    private final FindViewModel found;
    private final FindDecisions decisions;
    private final Map<String, Speaker> known = new LinkedHashMap<>();

    SpeakerChoice(Session session, FindViewModel found, FindDecisions decisions) {
        this.session = session;
        this.found = found;
        this.decisions = decisions;
        typed.subscribe(words -> offer());
    }

    StringProperty typed() {
        return typed;
    }

    ObservableList<Completion.Offer> offers() {
        return shownOffers;
    }

    /** The offer that is taken; -1 where nothing was typed. */
    IntegerProperty selected() {
        return selected;
    }

    /** For the quotation that is selected now. */
    void begin() {
        known.clear();
        found.current()
                .ifPresent(current ->
                        current.quote()
                                .suggestion()
                                .candidates()
                                .forEach(each -> know(each.speaker().speaker())));
        typed.set("");
        offer();
        Workplace workplace = found.workplace();
        workplace
                .jobs()
                .aside(
                        Job.of(
                                workplace.messages().text("search.job"),
                                progress -> session.library().speakers()),
                        this::offer,
                        failure -> workplace.notices().failed("notice.no-directory", failure));
    }

    private void offer(List<KnownSpeaker> project) {
        project.stream().map(KnownSpeaker::speaker).forEach(this::know);
        offer();
    }

    private void know(Speaker speaker) {
        known.putIfAbsent(Names.fold(speaker.name()), speaker);
    }

    /** As at the desk: the first that begins so, unless it is a name of its own. */
    private void offer() {
        Completion completion =
                new Completion(
                        known.values().stream()
                                .map(each -> new Completion.Offer(each.name(), "", false))
                                .toList());
        selected.set(-1);
        offers.setAll(completion.offers(typed.get()));
        selected.set(typed.get().isBlank() ? -1 : completion.likeliest(typed.get()));
    }

    void step(int places) {
        int last = offers.size() - 1;
        selected.set(Math.max(Math.min(0, last), Math.min(last, selected.get() + places)));
    }

    /** Gives the quotation the speaker that is selected; nobody where none is. */
    void take() {
        if (selected.get() >= 0) {
            decisions.assign(speaker(offers.get(selected.get())));
        }
    }

    private Speaker speaker(Completion.Offer offer) {
        String name = Names.tidy(offer.name());
        return known.getOrDefault(Names.fold(name), new Speaker(name, SpeakerKind.PERSON));
    }
}
