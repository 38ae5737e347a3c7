package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
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
        int and = and(from, to);
        int place = placeAmongSharers(name, title);
        if (and < 0 || place > 1) {
            return Optional.empty();
        }
        return place == 0
                ? reader.readShared(from, and, and + 2, to)
                : reader.readShared(and + 1, and + 2, and + 2, to);
    }

    /** The "and" between two words that tell countries apart, or -1. */
    private int and(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            boolean between =
                    words.lower(i).equals("and")
                            && words.isCapital(i - 1)
                            && words.isCapital(i + 1);
            if (between && !words.isRole(i - 1) && !words.isRole(i + 1)) {
                return i;
            }
        }
        return -1;
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
