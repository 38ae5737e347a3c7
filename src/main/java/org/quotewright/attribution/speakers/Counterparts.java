package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.PostStrength;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;

/** Reads who holds somebody's office in another country: "his Danish counterpart, Anna Holm". */
final class Counterparts {

    private static final String OF = " of ";

    private final Scene scene;
    private final Words words;

    Counterparts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Reads what stands behind a possessive pronoun that means that owner. */
    Optional<OwnedStaff.Told> at(int pronoun, Referent owner) {
        int noun = pronoun + 2;
        if (!words.lower(noun).equals("counterpart")) {
            return Optional.empty();
        }
        int name = words.lower(noun + 1).equals(",") ? noun + 2 : noun + 1;
        Optional<String> country = NameWords.countryOf(words.lower(pronoun + 1));
        return country.flatMap(land -> body(owner, land))
                .map(body ->
                        Post.ofBody(body, PostStrength.OFFICE, words.span(pronoun + 1, noun + 1)))
                .flatMap(post -> person(name).map(told -> new OwnedStaff.Told(told, post)))
                .filter(told -> !told.person().equals(owner));
    }

    /** The body of the same office there. */
    private Optional<String> body(Referent owner, String country) {
        return scene.posts().of(owner).stream()
                .filter(post -> post.strength() == PostStrength.OFFICE)
                .map(Post::organisation)
                .filter(body -> body.contains(OF))
                .map(body -> body.substring(0, body.lastIndexOf(OF) + OF.length()) + country)
                .findFirst();
    }

    private Optional<Referent> person(int i) {
        if (i >= words.count()) {
            return Optional.empty();
        }
        List<Name> names = scene.cast().namesIn(words.at(i).span());
        return names.stream().map(scene.cast()::of).filter(Referent::isPerson).findFirst();
    }
}
