package org.quotewright.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.model.Alias;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.Names;
import org.quotewright.model.SpeakerKind;

/**
 * Speakers who may be one: those whose name is another's alias, persons whose first name is the
 * other's initial, and those whose names differ only in accents and punctuation. Where a name leads
 * to several others, none of them is suggested; a pair that is kept apart never is.
 */
final class MergeSuggestions {

    private final List<DirectorySpeaker> speakers;
    private final Map<String, Set<DirectorySpeaker>> called = new HashMap<>();

    MergeSuggestions(List<DirectorySpeaker> speakers) {
        this.speakers = speakers.stream().filter(MergeSuggestions::isNamed).toList();
        this.speakers.forEach(speaker ->
                forms(speaker)
                        .forEach(form ->
                                called.computeIfAbsent(form, key -> new LinkedHashSet<>())
                                        .add(speaker)));
    }

    /** "A spokesman" may be anybody. */
    private static boolean isNamed(DirectorySpeaker speaker) {
        return switch (speaker.speaker().kind()) {
            case PERSON, ORGANISATION, DOCUMENT -> true;
            case GROUP, UNNAMED_PERSON, UNKNOWN -> false;
        };
    }

    List<SuggestedMerge> all() {
        List<SuggestedMerge> suggested = new ArrayList<>();
        Set<Set<Long>> seen = new LinkedHashSet<>();
        for (DirectorySpeaker from : speakers) {
            List<DirectorySpeaker> others = others(from);
            boolean isNew =
                    others.size() == 1
                            && seen.add(Set.of(from.id().value(), others.getFirst().id().value()));
            if (isNew) {
                suggested.add(new SuggestedMerge(from, others.getFirst(), from.speaker().name()));
            }
        }
        return suggested;
    }

    private List<DirectorySpeaker> others(DirectorySpeaker from) {
        return called.getOrDefault(plain(from.speaker().name()), Set.of()).stream()
                .filter(other -> !other.id().equals(from.id()))
                .filter(other -> other.speaker().kind() == from.speaker().kind())
                .filter(other -> !other.apart().contains(from.id()))
                .toList();
    }

    private static Stream<String> forms(DirectorySpeaker speaker) {
        String name = speaker.speaker().name();
        Stream<String> names =
                Stream.concat(Stream.of(name), speaker.aliases().stream().map(Alias::name));
        Stream<String> all =
                speaker.speaker().kind() == SpeakerKind.PERSON
                        ? Stream.concat(names, Stream.of(abbreviated(name)))
                        : names;
        return all.map(MergeSuggestions::plain);
    }

    /** With the first name as its initial. */
    private static String abbreviated(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, 1) + name.substring(space);
    }

    /** Without accents and punctuation. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Names.decomposed(name)
                .codePoints()
                .filter(each -> Character.isLetterOrDigit(each) || Character.isSpaceChar(each))
                .forEach(plain::appendCodePoint);
        return Names.fold(plain.toString());
    }
}
