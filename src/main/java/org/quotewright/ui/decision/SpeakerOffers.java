package org.quotewright.ui.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.Completion;

/** Gathers speakers to choose among, each name once, in the order in which they come. */
final class SpeakerOffers {

    private final Map<String, Completion.Offer> offers = new LinkedHashMap<>();
    private final Messages messages;
    private final Set<String> aliases;

    SpeakerOffers(Messages messages, List<KnownSpeaker> project) {
        this.messages = messages;
        this.aliases =
                project.stream()
                        .flatMap(known -> known.aliases().stream())
                        .map(Names::fold)
                        .collect(Collectors.toSet());
    }

    /** Who speaks or may speak in the article, a person with the organisation. */
    void here(AttributedSpeaker by) {
        String organisation = by.affiliation().organisation();
        Speaker speaker = by.speaker();
        if (organisation.isBlank() || !Directory.isPerson(speaker)) {
            add(speaker, known(speaker, "decision.of-article"));
        } else {
            add(speaker, organisation);
        }
    }

    /** Whom the article names by a name that is not only another one of somebody known. */
    void named(Speaker speaker) {
        if (!aliases.contains(Names.fold(speaker.name()))) {
            add(speaker, known(speaker, "decision.of-article"));
        }
    }

    void ofProject(Speaker speaker) {
        add(speaker, known(speaker, "decision.of-project"));
    }

    Completion completion() {
        return new Completion(List.copyOf(offers.values()));
    }

    private void add(Speaker speaker, String detail) {
        offers.putIfAbsent(
                Names.fold(speaker.name()),
                new Completion.Offer(speaker.name(), detail, false, speaker.kind()));
    }

    /** A person with where it is known from, anything else with what it is too. */
    private String known(Speaker speaker, String key) {
        String from = messages.text(key);
        return speaker.kind() == SpeakerKind.PERSON
                ? from
                : messages.kind(speaker.kind()) + " · " + from;
    }
}
