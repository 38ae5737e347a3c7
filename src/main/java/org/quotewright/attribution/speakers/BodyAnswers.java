package org.quotewright.attribution.speakers;

import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.affiliations.CommonBodies;
import org.quotewright.attribution.affiliations.Homes;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.text.WordList;

/** Resolves common nouns that stand for a body named elsewhere ("the company", "the union"). */
final class BodyAnswers {

    /** "his company" is not the one spoken of, but his. */
    private static final Set<String> PERSONAL = Set.of("his", "her", "my");

    private static final WordList COMPANIES = WordList.named("nouns-for-a-company.txt");

    private final Scene scene;
    private final Words words;
    private final Voices voices;
    private final CommonBodies bodies;
    private final Discourse discourse;
    private final Homes homes;
    private final MinistersBefore ministries;

    BodyAnswers(Scene scene, Voices voices, Discourse discourse) {
        this.discourse = discourse;
        this.scene = scene;
        this.words = scene.words();
        this.voices = voices;
        this.bodies = new CommonBodies(words, scene.cast());
        this.homes = new Homes(words);
        this.ministries = new MinistersBefore(scene);
    }

    void claim(Mention mention, Claims claims) {
        String noun = mention.noun();
        boolean plain =
                mention.isDefinite() && mention.coreEnd() == mention.to() && !hasCapital(mention);
        if (!plain || !CommonBodies.isNoun(noun) || PERSONAL.contains(mention.first())) {
            return;
        }
        Optional<Voice> ministry = ministries.of(mention);
        if (ministry.isPresent()) {
            claims.add(answer(mention, ministry.get()), Evidence.BODY_NOUN);
            return;
        }
        Optional<Referent> named = bodies.nearest(noun, mention.span().begin());
        named.ifPresent(body -> claim(mention, body, Evidence.BODY_NOUN, claims));
        if (named.isEmpty()) {
            company(noun).ifPresent(body -> claim(mention, body, Evidence.COMPANY, claims));
        }
    }

    private void claim(Mention mention, Referent body, Evidence evidence, Claims claims) {
        claims.add(Meant.of(body), evidence, () -> answer(mention, voices.of(body)));
    }

    private Answer answer(Mention mention, Voice voice) {
        return Answer.of(
                        voice,
                        Reason.of(ReasonKey.ROLE_OF, scene.text(mention.core()), voice.name()))
                .via(voice.at());
    }

    /** "the company": what is spoken of most, where its name does not tell that it is one. */
    private Optional<Referent> company(String noun) {
        if (!COMPANIES.has(noun)) {
            return Optional.empty();
        }
        return discourse.rankedThings().stream()
                .map(Weighed::referent)
                .filter(this::mayBeCompany)
                .findFirst();
    }

    private boolean mayBeCompany(Referent referent) {
        Name name = referent.fullName();
        boolean place = referent.kind() == NameKind.PLACE || NameWords.isFirstName(name.lastWord());
        return !place
                && !homes.isOfSomebody(referent)
                && name.firstWord().length() > 1
                && name.words().stream().noneMatch(NameWords::isOrganisationNoun)
                && !Nouns.isDocumentName(name.words())
                && scene.posts().of(referent).isEmpty();
    }

    private boolean hasCapital(Mention mention) {
        for (int i = mention.from() + 1; i < mention.coreEnd(); i++) {
            if (words.isCapital(i) && !words.lower(i).endsWith("-based")) {
                return true;
            }
        }
        return false;
    }
}
