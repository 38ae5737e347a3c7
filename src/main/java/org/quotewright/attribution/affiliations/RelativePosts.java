package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Words;

/** Reads the post that a relative clause tells: ", who is a lawyer for the union,". */
final class RelativePosts {

    private static final int NEAR = 3;

    private final Words words;
    private final PostReader reader;
    private final LeadClauses leads;
    private final DescriptionShape shape;

    RelativePosts(Words words, Cast cast, PostReader reader) {
        this.words = words;
        this.reader = reader;
        this.leads = new LeadClauses(words, cast, reader.bodies());
        this.shape = new DescriptionShape(words);
    }

    /** Reads the verb right after a name: "Ida Moor leads the institute". */
    Optional<Post> readVerb(int verb) {
        return leads.readVerb(verb);
    }

    Optional<Post> read(int who, int end) {
        Optional<Post> led = leads.read(who);
        if (led.isPresent()) {
            return led;
        }
        boolean described = words.lower(who).equals("who") && shape.isCopula(words.lower(who + 1));
        int begin = words.lower(who + 2).equals("as") ? who + 3 : who + 2;
        boolean role =
                shape.beginsDescription(begin)
                        || begin == who + 3
                        || described && (words.isCapital(begin) || isRoleNear(begin));
        return described && role ? reader.read(begin, shape.stop(begin, end)) : alsoIs(who, end);
    }

    /** "who is legal director of": a modifier that is no determiner. */
    private boolean isRoleNear(int begin) {
        int i = begin;
        while (i < begin + NEAR && words.isWord(i) && !words.isRole(i)) {
            i++;
        }
        return i < begin + NEAR && words.isRole(i);
    }

    /** ", who swept floors and is now keeper of the museum,". */
    private Optional<Post> alsoIs(int who, int end) {
        boolean clause = words.lower(who).equals("who");
        int to = clause ? shape.stop(who + 1, end) : who;
        for (int i = who + 2; i < to; i++) {
            int role = words.lower(i + 1).equals("now") ? i + 2 : i + 1;
            boolean copula = words.lower(i - 1).equals("and") && shape.isCopula(words.lower(i));
            if (copula && role < to && shape.beginsDescription(role)) {
                return reader.read(role, to);
            }
        }
        return Optional.empty();
    }
}
