package org.quotewright.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.quotewright.ui.common.desk.Workplace;

/**
 * Who else said the quotation that is selected among those found: its candidates, the speakers of
 * the project, or a name that is typed.
 */
final class SpeakerChoice {

    private static final int MOST = 8;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Speaker> offers = FXCollections.observableArrayList();
    private final ObservableList<Speaker> shownOffers =
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

    ObservableList<Speaker> offers() {
        return shownOffers;
    }

    /** The offer that is taken; -1 where it is what was typed. */
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

    /** Those whose name holds what was typed, those that begin so first. */
    private void offer() {
        String words = Names.fold(typed.get().strip());
        List<Map.Entry<String, Speaker>> all = new ArrayList<>(known.entrySet());
        offers.setAll(
                Stream.concat(
                                all.stream().filter(each -> each.getKey().startsWith(words)),
                                all.stream().filter(each -> each.getKey().contains(words)))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .limit(MOST)
                        .toList());
        selected.set(words.isEmpty() || offers.isEmpty() ? -1 : exact(words));
    }

    private int exact(String words) {
        return offers.indexOf(known.get(words));
    }

    void step(int places) {
        selected.set(Math.floorMod(selected.get() + 1 + places, offers.size() + 1) - 1);
    }

    /** Gives the quotation the speaker that is selected, else the one typed; a blank is nobody. */
    void take() {
        String name = Names.tidy(typed.get().strip());
        if (selected.get() >= 0) {
            decisions.assign(offers.get(selected.get()));
        } else if (!name.isBlank()) {
            decisions.assign(
                    known.getOrDefault(Names.fold(name), new Speaker(name, SpeakerKind.PERSON)));
        }
    }
}
