package org.quotewright.attribution.affiliations;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * The body that a role works for where nothing states one: a headmaster speaks for the only school
 * that the article names; a mayor for a council only where their sentence names it.
 */
final class Workplaces {

    private static final WordTable PLACES = WordTable.named("workplaces.txt");
    private static final Set<String> OUTSIDE = Set.of("mayor", "mayoress", "councillor");
    private static final int NEAR = 12;

    private final Words words;
    private final Cast cast;
    private final Map<String, Set<Referent>> byNoun = new HashMap<>();
    private final Map<String, Optional<Referent>> byRole = new HashMap<>();

    Workplaces(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        for (Referent referent : cast.referents()) {
            if (referent.isOrganisation()) {
                referent.fullName()
                        .words()
                        .forEach(word ->
                                byNoun.computeIfAbsent(word, key -> new HashSet<>()).add(referent));
            }
        }
    }

    /** The body of a role given in lower case, whose first word is that token. */
    Body of(String role, int at) {
        return byRole.computeIfAbsent(role, this::place)
                .map(place -> body(role, at, place))
                .orElse(Body.NONE);
    }

    private Optional<Referent> place(String role) {
        Set<Referent> fitting = new HashSet<>();
        for (String noun : PLACES.valueOf(role).orElse("").split(" ")) {
            fitting.addAll(byNoun.getOrDefault(noun, Set.of()));
        }
        return onlyOrMain(fitting);
    }

    /** The only one, or the one printed at least twice as often as any other. */
    private static Optional<Referent> onlyOrMain(Set<Referent> fitting) {
        List<Referent> often =
                fitting.stream().sorted(comparingInt(place -> -place.printings().size())).toList();
        boolean main =
                often.size() == 1
                        || often.size() > 1
                                && often.get(0).printings().size()
                                        >= 2 * often.get(1).printings().size();
        return main ? Optional.of(often.getFirst()) : Optional.empty();
    }

    private Body body(String role, int at, Referent place) {
        Optional<Span> here = near(at, place);
        if (here.isEmpty() && OUTSIDE.contains(role)) {
            return Body.NONE;
        }
        Span evidence = here.orElse(place.fullName().span());
        return Body.likely(place, evidence);
    }

    /** Where the sentence of the token names the body. */
    private Optional<Span> near(int at, Referent place) {
        Span sentence = words.sentenceOf(at);
        List<Name> names = cast.names();
        int next = cast.firstFrom(sentence.begin());
        for (int i = next; i < Math.min(names.size(), next + NEAR); i++) {
            Span span = names.get(i).span();
            if (sentence.contains(span) && cast.of(names.get(i)).equals(place)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
