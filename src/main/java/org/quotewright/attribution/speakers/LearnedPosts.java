package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.PostReader;
import org.quotewright.attribution.affiliations.PostStrength;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * Reads an article once more for what descriptions tell of those they stand for: "the Labour
 * candidate", once resolved, tells a party; "his company, Marlow Foods" a body.
 */
final class LearnedPosts {

    private static final Set<String> OFFICES = Set.of("president", "spokesperson", "reporter");
    private static final int LONGEST = 6;
    private static final int NEAR = 12;

    private final Scene scene;
    private final Words words;
    private final Discourse discourse;
    private final DescriptionAnswers descriptions;
    private final SpeakerRanker ranker = SpeakerRanker.learned();
    private final OwnedBodies owned;
    private final OwnedStaff staff;
    private final Counterparts counterparts;
    private final PostReader reader;
    private final Map<Referent, List<Post>> found = new LinkedHashMap<>();

    LearnedPosts(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.discourse = new Discourse(scene);
        this.descriptions = new DescriptionAnswers(scene, new Voices(scene), discourse);
        this.owned = new OwnedBodies(scene);
        this.reader = new PostReader(words, scene.cast());
        this.staff = new OwnedStaff(scene, reader);
        this.counterparts = new Counterparts(scene);
    }

    Map<Referent, List<Post>> read() {
        for (int i = 0; i < words.count(); i++) {
            if (!words.isQuoted(i)) {
                read(i);
            }
        }
        return found;
    }

    private void read(int i) {
        if (words.lower(i).equals("the")) {
            description(i).ifPresent(this::learn);
        }
        Optional<Pronoun> pronoun =
                Pronoun.of(words.lower(i)).filter(possessor -> possessor.gender().isKnown());
        if (pronoun.isPresent()) {
            discourse.advanceTo(words.at(i).begin());
            discourse.ranked(pronoun.get().gender()).stream()
                    .findFirst()
                    .map(Weighed::referent)
                    .ifPresent(owner -> owned(i, owner));
        }
    }

    private void owned(int pronoun, Referent owner) {
        owned.after(pronoun, owner).ifPresent(post -> add(owner, post));
        staff.at(pronoun, owner).ifPresent(told -> add(told.person(), told.post()));
        counterparts.at(pronoun, owner).ifPresent(told -> add(told.person(), told.post()));
    }

    /**
     * "the Labour candidate": a party or place before the noun of one person, and no name after.
     */
    private Optional<Span> description(int the) {
        boolean told = false;
        for (int i = the + 1; i < the + LONGEST && words.isWord(i); i++) {
            String word = words.bare(i);
            if (told && Nouns.isPerson(word) && !words.isRole(i + 1)) {
                return words.isCapital(i + 1)
                        ? Optional.empty()
                        : Optional.of(words.span(the, i + 1));
            }
            told |=
                    words.isCapital(i)
                            && (NameWords.isParty(word)
                                    || NameWords.isPlace(word)
                                    || isPlacePair(i));
        }
        return Optional.empty();
    }

    private boolean isPlacePair(int i) {
        return NameWords.isPlace(words.phrase(i - 1, i + 1));
    }

    private void learn(Span description) {
        discourse.advanceTo(description.begin());
        Mention.of(scene, description).ifPresent(this::learn);
    }

    private void learn(Mention mention) {
        Optional<Referent> referent = described(mention);
        Optional<Post> post = reader.read(mention.from(), mention.to());
        if (referent.filter(Referent::isPerson).isPresent()
                && post.isPresent()
                && !isNamedBefore(referent.get(), mention)
                && isWorthLearning(referent.get(), post.get())
                && !contradicts(referent.get(), post.get())) {
            add(referent.get(), post.get());
        }
    }

    private Optional<Referent> described(Mention mention) {
        Claims claims = new Claims();
        descriptions.claim(mention, claims);
        return ranker.rank(claims.all()).stream()
                .map(Likely::claim)
                .filter(claim -> !claim.tells(Evidence.PRESENT))
                .findFirst()
                .map(claim -> claim.meant().named().getFirst());
    }

    /** Whom a clause has named already it describes no more ("Dale met the Labour candidate"). */
    private boolean isNamedBefore(Referent referent, Mention mention) {
        int begin = mention.from();
        while (begin > Math.max(0, mention.from() - NEAR)
                && (words.isWord(begin - 1) || words.isPossessive(begin - 1))) {
            begin--;
        }
        return begin < mention.from()
                && scene.cast().namesIn(words.span(begin, mention.from())).stream()
                        .anyMatch(name -> scene.cast().of(name).equals(referent));
    }

    /** Who holds an office that is known hardly is some party's candidate besides. */
    private boolean contradicts(Referent referent, Post post) {
        return post.strength() == PostStrength.PARTY
                && scene.posts().of(referent).stream()
                        .anyMatch(known ->
                                !known.former() && OFFICES.contains(known.family())
                                        || known.strength() == PostStrength.PARTY
                                                && isParty(known)
                                                && !known.organisation()
                                                        .equals(post.organisation()));
    }

    private static boolean isParty(Post post) {
        return post.organisation().endsWith(" Party");
    }

    /** A place says little: it is believed only of somebody of whom nothing else is told. */
    private boolean isWorthLearning(Referent referent, Post post) {
        return post.strength() != PostStrength.PLACE || scene.posts().of(referent).isEmpty();
    }

    private void add(Referent referent, Post post) {
        List<Post> known = found.computeIfAbsent(referent, key -> new ArrayList<>());
        if (known.stream()
                .noneMatch(other ->
                        other.organisation().equals(post.organisation())
                                && other.family().equals(post.family()))) {
            known.add(post);
        }
    }
}
