package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Span;

/**
 * Whom a mention may mean: somebody named, several of them, a source known by its words alone, or
 * nobody.
 *
 * @param named empty where the article does not name the source
 * @param words those of an unnamed source
 */
public record Meant(List<Referent> named, Optional<Span> words) {

    static final Meant NOBODY = new Meant(List.of(), Optional.empty());

    public Meant {
        named = List.copyOf(named);
    }

    static Meant of(Referent named) {
        return new Meant(List.of(named), Optional.empty());
    }

    static Meant of(Span words) {
        return new Meant(List.of(), Optional.of(words));
    }

    static Meant of(Voice voice) {
        return voice.referent().map(Meant::of).orElseGet(() -> of(voice.at()));
    }

    static Meant of(List<Voice> voices) {
        return voices.size() == 1
                ? of(voices.getFirst())
                : new Meant(
                        voices.stream().flatMap(voice -> voice.referent().stream()).toList(),
                        voices.stream()
                                .filter(voice -> voice.referent().isEmpty())
                                .map(Voice::at)
                                .findFirst());
    }
}
