package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.affiliations.Owner;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.PostReader;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;

/** Reads who works for somebody: "her spokesman, Bob Dale", "Bob Dale, his chief strategist". */
final class OwnedStaff {

    /** Whose post it is. */
    record Told(Referent person, Post post) {}

    private static final int LONGEST = 6;

    private final Scene scene;
    private final Words words;
    private final PostReader reader;

    OwnedStaff(Scene scene, PostReader reader) {
        this.scene = scene;
        this.words = scene.words();
        this.reader = reader;
    }

    /** Reads what stands round a possessive pronoun that means that owner. */
    Optional<Told> at(int pronoun, Referent owner) {
        int end = pronoun + 1;
        while (end < pronoun + LONGEST && words.isWord(end) && !words.isCapital(end)) {
            end++;
        }
        int to = end;
        return reader.readOwned(pronoun, to, Owner.named(owner))
                .flatMap(post -> named(pronoun, to).map(person -> new Told(person, post)))
                .filter(told -> !told.person().equals(owner));
    }

    private Optional<Referent> named(int pronoun, int end) {
        int after = words.lower(end).equals(",") ? end + 1 : end;
        return starting(after).or(() -> ending(pronoun));
    }

    private Optional<Referent> starting(int i) {
        if (i >= words.count()) {
            return Optional.empty();
        }
        return scene.cast().namesIn(words.at(i).span()).stream()
                .map(scene.cast()::of)
                .filter(Referent::isPerson)
                .findFirst();
    }

    private Optional<Referent> ending(int pronoun) {
        if (!words.lower(pronoun - 1).equals(",")) {
            return Optional.empty();
        }
        List<Name> names = scene.cast().names();
        int before = scene.cast().firstFrom(words.at(pronoun).begin()) - 1;
        boolean touches = before >= 0 && words.to(names.get(before).span().end()) == pronoun - 1;
        return touches
                ? Optional.of(scene.cast().of(names.get(before))).filter(Referent::isPerson)
                : Optional.empty();
    }
}
