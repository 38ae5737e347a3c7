package org.quotewright.attribution.speakers;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.attribution.affiliations.PartyWords;
import org.quotewright.attribution.affiliations.Post;
import org.quotewright.attribution.affiliations.PostStrength;
import org.quotewright.attribution.naming.Acronyms;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.SpeakerKind;
import org.quotewright.text.WordList;

/**
 * Claims for descriptions of one person ("the secretary of state", "the woman") by post or gender.
 */
final class DescriptionAnswers {

    private static final Set<String> CANDIDATES = Set.of("candidate", "nominee", "front-runner");
    private static final WordList SEATED = WordList.named("seats.txt");
    private static final WordList OFFICES = WordList.named("offices-of-one.txt");

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final Discourse discourse;
    private final RoleHolders roles;
    private final Strangers strangers;
    private final Ages ages;

    DescriptionAnswers(Scene scene, Voices voices, Discourse discourse) {
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.discourse = discourse;
        this.roles = new RoleHolders(scene);
        this.strangers = new Strangers(words);
        this.ages = new Ages(scene);
    }

    void claim(Mention mention, Claims claims) {
        String noun = mention.noun();
        boolean one = Nouns.kindOf(noun) == SpeakerKind.UNNAMED_PERSON;
        if (!one
                || !(mention.isDefinite() || !mention.hasDeterminer() && isTitle(mention))
                || isOwnedByPronoun(mention)) {
            return;
        }
        if (Ages.isOne(noun)) {
            claim(mention, ages.of(noun), Evidence.AGE, claims);
        } else {
            claim(mention, roles.of(mention), Evidence.ROLE, claims);
            claimSpokenOf(mention, byBody(mention), Evidence.OF_BODY, claims);
            claimSpokenOf(mention, byParty(mention), Evidence.OF_PARTY, claims);
            claimSpokenOf(mention, bySeat(mention), Evidence.OF_SEAT, claims);
            claimSpokenOf(mention, byGender(mention, noun), Evidence.FITTING, claims);
        }
        everybody(mention, claims);
    }

    /** Whoever else is spoken of, the one mentioned last first. */
    private void everybody(Mention mention, Claims claims) {
        for (RankedPerson person : discourse.candidates(Nouns.genderOf(mention.noun()))) {
            if (!claims.has(Meant.of(person.referent()))
                    && mayBe(person.referent(), mention.noun())) {
                claim(mention, person.referent(), person.trace().last(), Evidence.PRESENT, claims);
            }
        }
    }

    private void claim(
            Mention mention, Optional<Referent> person, Evidence evidence, Claims claims) {
        person.ifPresent(found -> claim(mention, found, found.fullName().span(), evidence, claims));
    }

    private void claimSpokenOf(
            Mention mention, Optional<Weighed> person, Evidence evidence, Claims claims) {
        person.ifPresent(found -> claim(mention, found.referent(), found.last(), evidence, claims));
    }

    private void claim(
            Mention mention, Referent person, Span via, Evidence evidence, Claims claims) {
        claims.add(Meant.of(person), evidence, () -> answer(mention, voices.of(person)).via(via));
    }

    private Answer answer(Mention mention, Voice voice) {
        return Answer.of(
                voice, Reason.of(ReasonKey.ROLE_OF, scene.text(mention.core()), voice.name()));
    }

    /** "his lawyer" is somebody of whom nothing else is told. */
    private static boolean isOwnedByPronoun(Mention mention) {
        return Set.of("his", "her", "their", "its", "my", "our").contains(mention.first());
    }

    private boolean isTitle(Mention mention) {
        return words.isCapital(mention.nounIndex());
    }

    /** "the HB official": somebody of that body who is being spoken of. */
    private Optional<Weighed> byBody(Mention mention) {
        int word = mention.from() + 1;
        boolean letters =
                mention.first().equals("the")
                        && mention.nounIndex() == word + 1
                        && words.at(word).isAllCaps();
        if (!letters) {
            return Optional.empty();
        }
        String body =
                scene.cast().called(words.bare(word)).map(Referent::text).orElse(words.bare(word));
        return discourse.ranked(Nouns.genderOf(mention.noun())).stream()
                .filter(weighed ->
                        scene.posts().of(weighed.referent()).stream()
                                .filter(Post::hasOrganisation)
                                .anyMatch(post -> isOf(post.organisation(), body)))
                .findFirst();
    }

    private static boolean isOf(String organisation, String body) {
        List<String> named = List.of(organisation.toLowerCase(Locale.ROOT).split("\\s+"));
        return organisation.equals(body)
                || Acronyms.of(named).contains(body.toLowerCase(Locale.ROOT));
    }

    /** "the Republican nominee" where only the party is known. */
    private Optional<Weighed> byParty(Mention mention) {
        Set<String> parties = new HashSet<>();
        for (int i = mention.from(); i < mention.coreEnd(); i++) {
            PartyWords.at(words, i)
                    .map(party -> party.toLowerCase(Locale.ROOT))
                    .ifPresent(parties::add);
        }
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        return ranked(Gender.UNKNOWN, mention.noun())
                .filter(weighed ->
                        scene.posts().of(weighed.referent()).stream()
                                .anyMatch(post ->
                                        parties.contains(
                                                post.organisation().toLowerCase(Locale.ROOT))))
                .findFirst()
                .or(() -> isMember(mention) ? ofNoParty(mention) : Optional.empty());
    }

    /** "the Social Democrat": the party as the noun itself. */
    private boolean isMember(Mention mention) {
        return mention.first().equals("the")
                && NameWords.isParty(mention.noun())
                && words.isCapital(mention.nounIndex());
    }

    /** Whoever is being spoken of, if nothing tells another party. */
    private Optional<Weighed> ofNoParty(Mention mention) {
        return ranked(Gender.UNKNOWN, mention.noun())
                .limit(1)
                .filter(weighed ->
                        scene.posts().of(weighed.referent()).stream()
                                .noneMatch(post -> post.strength() == PostStrength.PARTY))
                .findFirst();
    }

    /** "the Tarn lawmaker": the member of a parliament who is being spoken of. */
    private Optional<Weighed> bySeat(Mention mention) {
        int seat = mention.from() + 1;
        boolean seated =
                mention.first().equals("the")
                        && mention.nounIndex() == seat + 1
                        && words.isCapital(seat)
                        && SEATED.has(mention.noun());
        return seated
                ? discourse.ranked(Gender.UNKNOWN).stream()
                        .limit(1)
                        .filter(weighed ->
                                scene.posts().of(weighed.referent()).stream()
                                        .anyMatch(DescriptionAnswers::isSeated))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isSeated(Post post) {
        return SEATED.has(post.family()) || OFFICES.has(post.family());
    }

    private Stream<Weighed> ranked(Gender gender, String noun) {
        return discourse.ranked(gender).stream()
                .filter(weighed -> !CANDIDATES.contains(noun) || mayRun(weighed));
    }

    /** A candidate is hardly somebody whom the article knows by another office. */
    private boolean mayRun(Weighed weighed) {
        return scene.posts().of(weighed.referent()).stream()
                .noneMatch(post -> !post.former() && OFFICES.has(post.family()));
    }

    /** "the Marlow Bank director": a post of a body that nobody is known to hold. */
    private boolean namesBody(Mention mention) {
        StringBuilder phrase = new StringBuilder();
        for (int i = mention.from() + 1; i < mention.nounIndex(); i++) {
            boolean telling =
                    words.isCapital(i) && !words.isRole(i) && !NameWords.isParty(words.bare(i));
            phrase.append(telling ? words.bare(i) + " " : "");
        }
        String told = phrase.toString().strip();
        return !told.isEmpty() && !NameWords.isPlace(told) && !NameWords.isNationality(told);
    }

    /** "the woman", "the senator": the weightiest person whom nothing speaks against. */
    private Optional<Weighed> byGender(Mention mention, String noun) {
        Gender gender = Nouns.genderOf(noun);
        if (!mention.first().equals("the")
                || mention.to() > mention.coreEnd() && !words.lower(mention.coreEnd()).equals(",")
                || mention.isOwned()
                || namesBody(mention)
                || strangers.has(noun, mention.from())) {
            return Optional.empty();
        }
        return ranked(gender, noun).filter(weighed -> mayBe(weighed.referent(), noun)).findFirst();
    }

    /** A spokeswoman is not "the spokesman". */
    private boolean mayBe(Referent person, String noun) {
        return scene.posts().of(person).stream()
                .map(post -> Roles.gender(lastWord(post.role())))
                .allMatch(Nouns.genderOf(noun)::agreesWith);
    }

    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
