package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;

/** Finds the body that a common noun stands for ("the company", "the union", "its" manager). */
public final class CommonBodies {

    private static final WordTable NOUNS = WordTable.named("common-nouns-of-organisations.txt");
    private static final int FARTHEST = 300;
    private static final int NEAR = 12;

    private final Cast cast;

    public CommonBodies(Cast cast) {
        this.cast = cast;
    }

    public static boolean isNoun(String lower) {
        return NOUNS.has(lower);
    }

    /** "the mill's parent company, Dale Foods": the name after the comma is that of the noun. */
    static boolean isNamedAfter(Words words, int comma) {
        return words.lower(comma).equals(",")
                && isNoun(words.lower(comma - 1))
                && words.lower(comma - 2).equals("parent")
                && words.isCapital(comma + 1);
    }

    /**
     * The last body named before the offset whose name fits the noun, or the first one after it.
     */
    public Optional<Referent> nearest(String noun, int offset) {
        Set<String> wanted =
                Set.copyOf(
                        List.of((noun + " " + NOUNS.valueOf(noun).orElse("")).strip().split(" +")));
        List<Name> names = cast.names();
        int at = cast.firstFrom(offset);
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            if (fits(names.get(i), wanted)) {
                return Optional.of(cast.of(names.get(i)));
            }
        }
        for (int i = at; i < Math.min(names.size(), at + FARTHEST); i++) {
            if (fits(names.get(i), wanted)) {
                return Optional.of(cast.of(names.get(i)));
            }
        }
        return Optional.empty();
    }

    /** The body named last before the offset, which "its" most likely means. */
    Optional<Name> lastBefore(int offset) {
        int at = cast.firstFrom(offset);
        List<Name> names = cast.names();
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (cast.of(names.get(i)).isOrganisation()) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    Referent of(Name name) {
        return cast.of(name);
    }

    private boolean fits(Name name, Set<String> wanted) {
        Referent referent = cast.of(name);
        return !referent.isPerson()
                && referent.fullName().words().stream().anyMatch(wanted::contains);
    }
}
