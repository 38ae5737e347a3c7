package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Shares out a title in the plural: of "X and Y Foreign Ministers A B and C D" the first country
 * goes with the first name, the second with the second.
 */
final class DistributiveTitles {

    private final Words words;
    private final Cast cast;
    private final PostReader reader;

    DistributiveTitles(Words words, Cast cast, PostReader reader) {
        this.words = words;
        this.cast = cast;
        this.reader = reader;
    }

    /**
     * The name's own part of a title that it shares with other names; empty where it shares none.
     */
    Optional<Post> of(Name name) {
        return name.title().filter(this::isPlural).flatMap(title -> share(name, title));
    }

    private boolean isPlural(Span title) {
        return Roles.isPlural(words.lower(words.to(title.end()) - 1));
    }

    private Optional<Post> share(Name name, Span title) {
        int from = words.from(title.begin());
        int to = words.to(title.end());
        List<Integer> countries = countries(from, to);
        int place = placeAmongSharers(name, title);
        if (countries.size() < 2 || place >= countries.size()) {
            return Optional.empty();
        }
        int country = countries.get(place);
        return reader.readShared(country, countries.getLast() + 1, to);
    }

    private List<Integer> countries(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.bare(i);
            if (words.isCapital(i) && (NameWords.isNationality(word) || NameWords.isPlace(word))) {
                found.add(i);
            }
        }
        return found;
    }

    private int placeAmongSharers(Name name, Span title) {
        int place = 0;
        for (int i = cast.firstFrom(title.end()); i < cast.names().size(); i++) {
            Name other = cast.names().get(i);
            if (other.equals(name) || other.title().filter(title::equals).isEmpty()) {
                return place;
            }
            place++;
        }
        return place;
    }
}
