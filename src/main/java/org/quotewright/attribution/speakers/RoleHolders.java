package org.quotewright.attribution.speakers;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;

/** Finds whom a description by role means: "the minister", "the Labour candidate". */
final class RoleHolders {

    private static final int LONGEST = 5;
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "from", "in", "to");

    private final Scene scene;
    private final Words words;
    private final RoleFits fits;

    RoleHolders(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.fits = new RoleFits(scene.posts());
    }

    /** The holder of the role, the one named last where several come into question. */
    Optional<Referent> of(Mention mention) {
        if (isOfAnOffice(mention)) {
            return Optional.empty();
        }
        String role = words.phrase(mention.from(), mention.to());
        return fits.best(mention.noun(), role, holders(mention), mention.span().begin());
    }

    /** "The prime minister's spokesman": of whom only the office is told. */
    private boolean isOfAnOffice(Mention mention) {
        for (int i = mention.from() + 1; i < mention.nounIndex(); i++) {
            boolean office = words.isPossessive(i) && words.isRole(i - 1);
            if (office && !words.isCapital(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** What tells one holder of a role from another: parties, countries, bodies. */
    private Set<String> holders(Mention mention) {
        Set<String> holders = new HashSet<>();
        for (int i = mention.from(); i < mention.coreEnd(); i++) {
            boolean telling =
                    words.isCapital(i)
                            && i != mention.nounIndex()
                            && !(i == mention.from() && mention.hasDeterminer());
            if (telling && !words.isRole(i)) {
                holders.add(RoleFits.holder(words.bare(i)));
            }
        }
        return holders;
    }

    /** The bare description that begins with the article at that place; no name may follow it. */
    Optional<Mention> beginning(int the) {
        if (!words.lower(the).equals("the")) {
            return Optional.empty();
        }
        int noun = the + 1;
        while (noun < the + LONGEST && words.isWord(noun) && !isLastNoun(noun)) {
            noun++;
        }
        boolean bare =
                noun < words.count()
                        && isLastNoun(noun)
                        && !words.isCapital(noun + 1)
                        && !COMPLEMENTS.contains(words.lower(noun + 1));
        return bare ? Mention.of(scene, words.span(the, noun + 1)) : Optional.empty();
    }

    private boolean isLastNoun(int i) {
        return words.isWord(i)
                && Nouns.isPerson(words.bare(i))
                && !(words.isWord(i + 1) && Nouns.isPerson(words.bare(i + 1)));
    }
}
