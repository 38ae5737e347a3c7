package org.quotewright.attribution.affiliations;

import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Affiliation;
import org.quotewright.text.TextLayout;

/** Asks for whom somebody in a text speaks, for tests. */
final class Told {

    private Told() {}

    /** The body of the first person named. */
    static String body(String text) {
        return affiliation(text, "").organisation();
    }

    static String body(String text, String name) {
        return affiliation(text, name).organisation();
    }

    static Affiliation affiliation(String text, String name) {
        Words words = new Words(TextLayout.of(text));
        Cast cast = Cast.of(words);
        Referent referent =
                cast.referents().stream()
                        .filter(found ->
                                name.isEmpty() ? found.isPerson() : found.text().equals(name))
                        .findFirst()
                        .orElseThrow();
        return Posts.of(words, cast).affiliationOf(referent);
    }
}
