package org.quotewright.attribution.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quotewright.model.ConfirmedSpeaker;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Names;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

/**
 * Finds confirmed speakers by the forms in which articles print them. What is known newly lies over
 * what was known before; layers of like size are made one, so that little is put in order anew
 * however much is known. Never changed.
 */
final class KnownNames {

    private final Optional<KnownNames> older;
    private final Map<Speaker, ConfirmedSpeaker> speakers = new LinkedHashMap<>();
    private final Map<String, List<ConfirmedSpeaker>> names = new HashMap<>();
    private final Map<String, List<ConfirmedSpeaker>> aliases = new HashMap<>();
    private final Map<String, List<ConfirmedSpeaker>> surnames = new HashMap<>();
    private final List<ConfirmedSpeaker> inOffice;

    KnownNames(Knowledge knowledge) {
        this(knowledge, Optional.empty());
    }

    private KnownNames(Knowledge knowledge, Optional<KnownNames> older) {
        this.older = older;
        knowledge.speakers().forEach(known -> speakers.putIfAbsent(known.speaker(), known));
        for (ConfirmedSpeaker known : speakers.values()) {
            add(names, known.speaker().name(), known);
            known.aliases().stream()
                    .filter(Predicate.not(Description::isPronoun))
                    .forEach(alias -> add(aliases, Description.bare(alias), known));
            if (known.speaker().kind() == SpeakerKind.PERSON) {
                add(surnames, Description.lastWord(known.speaker().name()), known);
            }
        }
        inOffice = speakers.values().stream().filter(KnownNames::isInOffice).toList();
    }

    private static boolean isInOffice(ConfirmedSpeaker known) {
        return known.speaker().kind() == SpeakerKind.PERSON
                && known.affiliations().stream().anyMatch(it -> !it.role().isBlank());
    }

    /** The same as of all that was known with this, which is newer. */
    KnownNames with(Knowledge newer) {
        if (newer.speakers().isEmpty()) {
            return this;
        }
        if (newer.speakers().size() < speakers.size() / 2) {
            return new KnownNames(withOlder(newer), Optional.of(this));
        }
        Knowledge both = own().plus(newer);
        return older.map(before -> before.with(both)).orElseGet(() -> new KnownNames(both));
    }

    /** With what was known of the same speakers. */
    private Knowledge withOlder(Knowledge newer) {
        return new Knowledge(
                        newer.speakers().stream()
                                .map(ConfirmedSpeaker::speaker)
                                .distinct()
                                .flatMap(speaker -> known(speaker).stream())
                                .toList())
                .plus(newer);
    }

    private Optional<ConfirmedSpeaker> known(Speaker speaker) {
        return Optional.ofNullable(speakers.get(speaker))
                .or(() -> older.flatMap(names -> names.known(speaker)));
    }

    /** Everything that is known, the newest first. */
    Knowledge all() {
        return older.map(names -> names.all().plus(own())).orElseGet(this::own);
    }

    private Knowledge own() {
        return new Knowledge(List.copyOf(speakers.values()));
    }

    boolean isEmpty() {
        return speakers.isEmpty() && older.map(KnownNames::isEmpty).orElse(true);
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
        return found(names, name)
                .findFirst()
                .or(() -> before(names -> names.named(name).stream()).findFirst());
    }

    /** Everybody with this alias. */
    List<ConfirmedSpeaker> called(String alias) {
        return Stream.concat(
                        found(aliases, Description.bare(alias)),
                        before(names -> names.called(alias).stream()))
                .toList();
    }

    /** Everybody whose surname is this one word. */
    List<ConfirmedSpeaker> surnamed(String word) {
        return Stream.concat(found(surnames, word), before(names -> names.surnamed(word).stream()))
                .toList();
    }

    /** Everybody who was confirmed under a role. */
    Stream<ConfirmedSpeaker> inOffice() {
        return Stream.concat(inOffice.stream(), before(KnownNames::inOffice));
    }

    /** Of whom nothing newer is known. */
    private Stream<ConfirmedSpeaker> before(Function<KnownNames, Stream<ConfirmedSpeaker>> found) {
        return older.stream().flatMap(found).filter(each -> !speakers.containsKey(each.speaker()));
    }

    private static Stream<ConfirmedSpeaker> found(
            Map<String, List<ConfirmedSpeaker>> map, String form) {
        return map.getOrDefault(Names.fold(form), List.of()).stream();
    }
}
