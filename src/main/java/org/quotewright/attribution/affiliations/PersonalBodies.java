package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.WordList;

/** The bodies that carry a person's name: "the Dale campaign", "Dale's presidential campaign". */
final class PersonalBodies {

    /** One printing of such a body. */
    record Printing(Referent person, String noun, String name, Span span) {}

    private static final WordList MODIFIERS = WordList.named("role-modifiers.txt");
    private static final Set<String> NOUNS = Set.of("campaign", "administration");
    private static final Set<String> NO_BODY = Set.of("against", "to", "for");
    private static final int MOST_MODIFIERS = 2;
    private static final int FARTHEST = 300;

    private final Words words;
    private final List<Printing> printings = new ArrayList<>();
    private final Map<Referent, Printing> campaigns = new HashMap<>();
    private final Map<Name, Printing> byName = new IdentityHashMap<>();

    PersonalBodies(Words words, Cast cast) {
        this.words = words;
        for (Name name : cast.names()) {
            read(name, cast.of(name)).ifPresent(found -> add(name, found));
        }
    }

    private void add(Name name, Printing printing) {
        byName.put(name, printing);
        printings.add(printing);
        if (printing.noun().equals("campaign")) {
            campaigns.putIfAbsent(printing.person(), printing);
        }
    }

    private Optional<Printing> read(Name name, Referent referent) {
        int noun = noun(words.to(name.span().end()));
        if (noun < 0 || referent.isOrganisation() || NO_BODY.contains(words.lower(noun + 1))) {
            return Optional.empty();
        }
        Span span = new Span(name.span().begin(), words.at(noun).end());
        return Optional.of(
                new Printing(
                        referent, words.lower(noun), named(referent, words.lower(noun)), span));
    }

    private int noun(int after) {
        int i = words.isPossessive(after) ? after + 1 : after;
        int end = i + (i > after ? MOST_MODIFIERS : 0);
        while (i < end && !NOUNS.contains(words.lower(i)) && MODIFIERS.has(words.bare(i))) {
            i++;
        }
        return NOUNS.contains(words.lower(i)) ? i : -1;
    }

    /** "Dale campaign". */
    static String named(Referent person, String noun) {
        List<String> parts = List.of(person.text().split(" "));
        int last = parts.size() - 1;
        boolean suffix = last > 0 && Set.of("Jr.", "Jr", "Sr.", "Sr").contains(parts.get(last));
        return parts.get(suffix ? last - 1 : last) + " " + noun;
    }

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /** The body that a printing of a name begins. */
    Optional<Printing> of(Name name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Printing> in(Span span) {
        int at = firstFrom(span.begin());
        return at < printings.size() && span.contains(printings.get(at).span())
                ? Optional.of(printings.get(at))
                : Optional.empty();
    }

    /** The campaign of a candidate. */
    Optional<Post> postOf(Referent person) {
        return campaign(person)
                .map(found -> Post.ofBody(found.name(), PostStrength.PARTY, found.span()));
    }

    Optional<Printing> campaign(Referent person) {
        return Optional.ofNullable(campaigns.get(person));
    }

    /** The body of that noun that was named last before the offset, or first after it. */
    Optional<Printing> nearest(String noun, int offset) {
        int at = firstFrom(offset);
        List<Printing> before = printings.subList(Math.max(0, at - FARTHEST), at).reversed();
        List<Printing> after = printings.subList(at, Math.min(printings.size(), at + FARTHEST));
        return Stream.concat(before.stream(), after.stream())
                .filter(printing -> printing.noun().equals(noun))
                .findFirst();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = printings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (printings.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
