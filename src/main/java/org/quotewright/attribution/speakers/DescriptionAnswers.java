package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;

/** Resolves descriptions of one person ("the secretary of state", "the woman") by post or gender. */
final class DescriptionAnswers {

    private static final List<String> LOWER = List.of("vice", "deputy", "assistant");
    private static final double BY_ROLE = 0.75;
    private static final double BY_PARTY = 0.45;
    private static final double BY_GENDER = 0.5;

    /** A referent whose post fits, and how well. */
    private record Fit(Referent referent, int fit, int distance) {}

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final Discourse discourse;

    DescriptionAnswers(Scene scene, Voices voices, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.discourse = discourse;
    }

    Optional<Answer> of(Mention mention) {
        String noun = mention.noun();
        boolean one = Nouns.kindOf(noun) == SpeakerKind.UNNAMED_PERSON;
        if (!one || !(mention.isDefinite() || !mention.hasDeterminer() && isTitle(mention))) {
            return Optional.empty();
        }
        if (isOwnedByPronoun(mention)) {
            return Optional.empty();
        }
        return byRole(mention, noun)
                .or(() -> byParty(mention))
                .or(() -> byGender(mention, noun))
                .map(answer -> answer.with(reason(mention, answer)));
    }

    /** "his lawyer" is somebody of whom nothing else is told. */
    private static boolean isOwnedByPronoun(Mention mention) {
        return Set.of("his", "her", "their", "its", "my", "our").contains(mention.first());
    }

    private boolean isTitle(Mention mention) {
        return words.isCapital(mention.nounIndex());
    }

    private Reason reason(Mention mention, Answer answer) {
        return Reason.of(ReasonKey.ROLE_OF, scene.text(mention.core()), answer.principal().name());
    }

    private Optional<Answer> byRole(Mention mention, String noun) {
        String family = Roles.family(noun).orElse(noun);
        Set<String> holders = holders(mention);
        String role = words.phrase(mention.from(), mention.to());
        List<Fit> fits = new ArrayList<>();
        for (Referent referent : scene.posts().inFamily(family)) {
            int fit = fit(referent, family, holders, role);
            if (fit > 0) {
                fits.add(new Fit(referent, fit, distance(referent, mention)));
            }
        }
        return fits.stream()
                .max(Comparator.comparingInt(Fit::fit).thenComparing(Fit::distance, Comparator.reverseOrder()))
                .map(best -> Answer.of(voices.of(best.referent()), BY_ROLE).via(best.referent().fullName().span()));
    }

    /** What tells one holder of a role from another: parties, countries, bodies. */
    private Set<String> holders(Mention mention) {
        Set<String> holders = new HashSet<>();
        for (int i = mention.from(); i < mention.coreEnd(); i++) {
            String word = words.bare(i);
            boolean telling = words.isCapital(i) && i != mention.nounIndex() && !(i == mention.from() && mention.hasDeterminer());
            if (telling && !words.isRole(i)) {
                holders.add(party(word));
            }
        }
        return holders;
    }

    private static String party(String word) {
        return NameWords.partyOf(word).map(party -> party.toLowerCase(Locale.ROOT)).orElse(word);
    }

    private int fit(Referent referent, String family, Set<String> holders, String role) {
        int best = 0;
        Set<String> known = new HashSet<>();
        for (Post post : scene.posts().of(referent)) {
            post.holders().forEach(holder -> known.add(party(holder)));
            known.add(post.organisation().toLowerCase(Locale.ROOT));
            if (post.family().equals(family) && !isLower(post.role(), role)) {
                boolean same = role.contains(post.role().toLowerCase(Locale.ROOT));
                best = Math.max(best, same ? 2 : 1);
            }
        }
        long told = holders.stream().filter(holder -> isKnown(holder, known)).count();
        boolean open = known.stream().noneMatch(NameWords::isPlace) && holders.stream().allMatch(DescriptionAnswers::isPlaceWord);
        return best == 0 || (told < holders.size() && !open) ? 0 : best + 2 * (int) told;
    }

    /** "The nominee" may mean a vice-presidential one, "the presidential nominee" not. */
    private static boolean isLower(String postRole, String role) {
        String post = postRole.toLowerCase(Locale.ROOT);
        boolean told = role.strip().split(" ").length > 2;
        return told && LOWER.stream().anyMatch(word -> post.contains(word) && !role.contains(word));
    }

    private static boolean isPlaceWord(String holder) {
        return NameWords.isPlace(holder) || NameWords.isNationality(holder);
    }

    private static boolean isKnown(String holder, Set<String> known) {
        return known.contains(holder) || known.stream().anyMatch(words -> words.contains(holder));
    }

    private int distance(Referent referent, Mention mention) {
        int begin = mention.span().begin();
        int nearest = Integer.MAX_VALUE / 2;
        for (var name : referent.printings()) {
            int gap = begin - name.span().begin();
            nearest = Math.min(nearest, gap >= 0 ? gap : Integer.MAX_VALUE / 4 - gap);
        }
        return nearest;
    }

    /** "the Republican nominee" where only the party is known. */
    private Optional<Answer> byParty(Mention mention) {
        Set<String> parties = new HashSet<>();
        for (int i = mention.from(); i < mention.coreEnd(); i++) {
            NameWords.partyOf(words.bare(i)).map(party -> party.toLowerCase(Locale.ROOT)).ifPresent(parties::add);
        }
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        return discourse.ranked(Gender.UNKNOWN).stream()
                .filter(weighed -> scene.posts().of(weighed.referent()).stream().anyMatch(post -> parties.contains(post.organisation().toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(best -> Answer.of(voices.of(best.referent()), BY_PARTY).via(best.last()));
    }

    /** "the Marlow Bank director": a post of a body that nobody is known to hold. */
    private boolean namesBody(Mention mention) {
        StringBuilder phrase = new StringBuilder();
        for (int i = mention.from() + 1; i < mention.nounIndex(); i++) {
            boolean telling = words.isCapital(i) && !words.isRole(i) && !NameWords.isParty(words.bare(i));
            phrase.append(telling ? words.bare(i) + " " : "");
        }
        String told = phrase.toString().strip();
        return !told.isEmpty() && !NameWords.isPlace(told) && !NameWords.isNationality(told);
    }

    /** "the woman", "the senator": the weightiest person whom nothing speaks against. */
    private Optional<Answer> byGender(Mention mention, String noun) {
        Gender gender = Nouns.genderOf(noun);
        if (!mention.first().equals("the") || mention.to() > mention.coreEnd() || mention.isOwned() || namesBody(mention)) {
            return Optional.empty();
        }
        return discourse.ranked(gender).stream()
                .findFirst()
                .map(best -> Answer.of(voices.of(best.referent()), BY_GENDER).via(best.last()));
    }
}
