package org.quotewright.attribution.speakers;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.PostStrength;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Reads the body that somebody is said to own or run: "his company, Marlow Foods", "her campaign".
 */
final class OwnedBodies {

    private static final Set<String> BODIES =
            Set.of(
                    "company",
                    "companies",
                    "firm",
                    "group",
                    "nonprofit",
                    "foundation",
                    "organization",
                    "organisation",
                    "charity",
                    "party",
                    "business",
                    "think-tank",
                    "employer",
                    "newspaper",
                    "network");
    private static final Set<String> BETWEEN = Set.of(",", "called", "named", "the");

    private final Scene scene;
    private final Words words;

    OwnedBodies(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** Reads what stands after a possessive pronoun. */
    Optional<Post> after(int pronoun, Referent owner) {
        int noun = pronoun + 1;
        while (noun < pronoun + 4 && words.isWord(noun) && !isBody(noun)) {
            noun++;
        }
        while (isBody(noun) && isBody(noun + 1)) {
            noun++;
        }
        if (!isBody(noun) || words.isCapital(noun)) {
            return Optional.empty();
        }
        return words.lower(noun).equals("campaign") ? campaign(pronoun, noun, owner) : named(noun);
    }

    private boolean isBody(int i) {
        return BODIES.contains(words.lower(i)) || words.lower(i).equals("campaign");
    }

    private Optional<Post> campaign(int pronoun, int noun, Referent owner) {
        String surname = owner.text().substring(owner.text().lastIndexOf(' ') + 1);
        Span span = words.span(pronoun, noun + 1);
        return owner.isPerson() && scene.posts().mayRun(owner)
                ? Optional.of(Post.ofBody(surname + " campaign", PostStrength.PARTY, span))
                : Optional.empty();
    }

    private Optional<Post> named(int noun) {
        int name = noun + 1;
        while (name < noun + 4 && BETWEEN.contains(words.lower(name))) {
            name++;
        }
        if (name == noun + 1 || name >= words.count()) {
            return Optional.empty();
        }
        int begin = words.at(name).begin();
        return scene.cast().namesIn(words.at(name).span()).stream()
                .filter(found -> found.span().begin() == begin)
                .filter(found -> isBody(scene.cast().of(found)))
                .findFirst()
                .map(this::post);
    }

    private static boolean isBody(Referent referent) {
        return referent.kind() == NameKind.ORGANISATION || referent.kind() == NameKind.UNKNOWN;
    }

    private Post post(Name name) {
        String body = scene.cast().of(name).text();
        return Post.ofBody(body, PostStrength.LIKELY, name.span());
    }
}
