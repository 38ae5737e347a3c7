package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;

/** Keeps the last two people that an article names side by side. */
final class Pairs {

    /** Two people named side by side, and the sentence that did so. */
    record Pair(Referent first, Referent second, int sentence) {}

    private final Scene scene;
    private Optional<Pair> last = Optional.empty();

    Pairs(Scene scene) {
        this.scene = scene;
    }

    Optional<Pair> last() {
        return last;
    }

    /** Reads the name of that place in the list, which begins with the token. */
    void read(int name, int token, int sentence) {
        if (name == 0 || token < 2 || !scene.words().lower(token - 1).equals("and")) {
            return;
        }
        List<Name> names = scene.cast().names();
        Cast cast = scene.cast();
        Name before = names.get(name - 1);
        Referent second = cast.of(names.get(name));
        boolean touches = before.span().end() == scene.words().at(token - 2).end();
        if (touches && cast.of(before).isPerson() && second.isPerson()) {
            last = Optional.of(new Pair(cast.of(before), second, sentence));
        }
    }
}
