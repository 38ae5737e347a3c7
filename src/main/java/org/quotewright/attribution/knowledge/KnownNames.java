package org.quotewright.attribution.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Names;
import org.quotewright.model.SpeakerKind;

/** Finds confirmed speakers by the forms in which articles print them. */
final class KnownNames {

    private final Map<String, List<ConfirmedSpeaker>> names = new HashMap<>();
    private final Map<String, List<ConfirmedSpeaker>> aliases = new HashMap<>();
    private final Map<String, List<ConfirmedSpeaker>> surnames = new HashMap<>();
    private final List<ConfirmedSpeaker> inOffice;

    KnownNames(Knowledge knowledge) {
        for (ConfirmedSpeaker known : knowledge.speakers()) {
            add(names, known.speaker().name(), known);
            known.aliases().stream()
                    .filter(Predicate.not(Description::isPronoun))
                    .forEach(alias -> add(aliases, Description.bare(alias), known));
            if (known.speaker().kind() == SpeakerKind.PERSON) {
                add(surnames, Description.lastWord(known.speaker().name()), known);
            }
        }
        inOffice =
                knowledge.speakers().stream()
                        .filter(known -> known.speaker().kind() == SpeakerKind.PERSON)
                        .filter(known ->
                                known.affiliations().stream().anyMatch(it -> !it.role().isBlank()))
                        .toList();
    }

    private static void add(
            Map<String, List<ConfirmedSpeaker>> map, String form, ConfirmedSpeaker known) {
        List<ConfirmedSpeaker> own =
                map.computeIfAbsent(Names.fold(form), key -> new ArrayList<>());
        if (own.stream().noneMatch(other -> isSame(other, known))) {
            own.add(known);
        }
    }

    private static boolean isSame(ConfirmedSpeaker one, ConfirmedSpeaker other) {
        return one.speaker().equals(other.speaker());
    }

    Optional<ConfirmedSpeaker> named(String name) {
        return found(names, name).stream().findFirst();
    }

    /** Everybody with this alias. */
    List<ConfirmedSpeaker> called(String alias) {
        return found(aliases, Description.bare(alias));
    }

    /** Everybody whose surname is this one word. */
    List<ConfirmedSpeaker> surnamed(String word) {
        return found(surnames, word);
    }

    /** Everybody who was confirmed under a role. */
    List<ConfirmedSpeaker> inOffice() {
        return inOffice;
    }

    private static List<ConfirmedSpeaker> found(
            Map<String, List<ConfirmedSpeaker>> map, String form) {
        return map.getOrDefault(Names.fold(form), List.of());
    }
}
