package org.quotewright.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.SpeakerKind;

/** The people and the bodies that are quoted, in the order of their ids. */
final class TeiSpeakers {

    private final SortedMap<Long, KnownSpeaker> speakers = new TreeMap<>();
    private final SortedMap<Long, Set<List<String>>> affiliations = new TreeMap<>();
    private final Set<String> organisations = new TreeSet<>();

    TeiSpeakers(List<QuoteInContext> quotes) {
        quotes.forEach(this::learn);
        people(false).forEach(body -> organisations.remove(body.speaker().name()));
    }

    static String id(KnownSpeaker speaker) {
        return "speaker-" + speaker.id().value();
    }

    private void learn(QuoteInContext quote) {
        List<AttributedSpeaker> said = quote.quote().verdict().attribution().speakers();
        for (int i = 0; i < Math.min(said.size(), quote.speakers().size()); i++) {
            KnownSpeaker speaker = quote.speakers().get(i);
            Affiliation affiliation = said.get(i).affiliation();
            speakers.put(speaker.id().value(), speaker);
            Set<List<String>> known =
                    affiliations.computeIfAbsent(
                            speaker.id().value(), key -> new LinkedHashSet<>());
            if (!affiliation.role().isBlank() || !affiliation.organisation().isBlank()) {
                known.add(List.of(affiliation.role(), affiliation.organisation()));
            }
            Stream.of(affiliation.organisation())
                    .filter(name -> !name.isBlank())
                    .forEach(organisations::add);
        }
    }

    boolean isEmpty() {
        return speakers.isEmpty();
    }

    void write(TeiXml to) throws XMLStreamException {
        List<KnownSpeaker> people = people(true);
        List<KnownSpeaker> bodies = people(false);
        if (!people.isEmpty()) {
            to.block("listPerson", () -> each(people, to));
        }
        if (!bodies.isEmpty() || !organisations.isEmpty()) {
            to.block(
                    "listOrg",
                    () -> {
                        each(bodies, to);
                        named(organisations, to);
                    });
        }
    }

    /** TEI has no list for documents: they go with the bodies. */
    private List<KnownSpeaker> people(boolean isPerson) {
        return new ArrayList<>(
                speakers.values().stream()
                        .filter(speaker -> isPerson(speaker.speaker().kind()) == isPerson)
                        .toList());
    }

    private static boolean isPerson(SpeakerKind kind) {
        return switch (kind) {
            case PERSON, UNNAMED_PERSON, GROUP, UNKNOWN -> true;
            case ORGANISATION, DOCUMENT -> false;
        };
    }

    private static void named(Collection<String> names, TeiXml to) throws XMLStreamException {
        for (String name : names) {
            to.block("org", () -> to.line("orgName", name));
        }
    }

    private void each(List<KnownSpeaker> some, TeiXml to) throws XMLStreamException {
        for (KnownSpeaker speaker : some) {
            SpeakerKind kind = speaker.speaker().kind();
            String element = kind == SpeakerKind.GROUP ? "personGrp" : "person";
            to.identified(
                    isPerson(kind) ? element : "org",
                    id(speaker),
                    () -> names(speaker, to),
                    "role",
                    JsonNodes.name(kind));
        }
    }

    private void names(KnownSpeaker speaker, TeiXml to) throws XMLStreamException {
        boolean isPerson = isPerson(speaker.speaker().kind());
        String element = isPerson ? "persName" : "orgName";
        to.line(element, speaker.speaker().name());
        for (String alias : speaker.aliases()) {
            to.line(element, alias, "type", "alias");
        }
        if (isPerson) {
            for (List<String> each : affiliations.get(speaker.id().value())) {
                affiliation(each.getFirst(), each.getLast(), to);
            }
        }
    }

    private static void affiliation(String role, String organisation, TeiXml to)
            throws XMLStreamException {
        to.block(
                "affiliation",
                () -> {
                    to.line("roleName", role);
                    to.line("orgName", organisation);
                });
    }
}
