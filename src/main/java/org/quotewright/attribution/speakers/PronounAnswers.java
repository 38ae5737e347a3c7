package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.attribution.naming.Name;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves pronouns to the weightiest fitting antecedent of the discourse. */
final class PronounAnswers {

    private static final int FAR = 6;
    private static final int MOST_OTHERS = 5;
    private static final int LOOK_AHEAD = 12;
    private static final double WEAK = 0.8;
    private static final Set<String> ASKERS =
            Set.of("questioner", "reporter", "journalist", "interviewer", "moderator", "host");

    private final Scene scene;
    private final Voices voices;
    private final Discourse discourse;
    private final Speakers spoken;
    private final RelativeAnswers relatives;

    PronounAnswers(Scene scene, Voices voices, Discourse discourse, Speakers spoken) {
        this.scene = scene;
        this.voices = voices;
        this.discourse = discourse;
        this.spoken = spoken;
        this.relatives = new RelativeAnswers(scene, voices);
    }

    Optional<Answer> of(Mention mention) {
        if (!mention.isOneWord()) {
            return Optional.empty();
        }
        return Pronoun.of(mention.first())
                .flatMap(pronoun -> antecedent(pronoun, mention))
                .map(answer -> answer.with(reason(mention, answer)));
    }

    private Reason reason(Mention mention, Answer answer) {
        String meant = answer.voices().stream().map(Voice::name).collect(Collectors.joining(", "));
        return Reason.of(ReasonKey.PRONOUN_FOR, scene.text(mention.core()), meant);
    }

    private Optional<Answer> antecedent(Pronoun pronoun, Mention mention) {
        return switch (pronoun) {
            case HE, SHE -> person(pronoun, mention).or(() -> ahead(mention));
            case THEY -> many(mention);
            case IT -> thing();
            case SELF -> spoken.last().map(voice -> Answer.of(voice, 0.4));
            case RELATIVE -> relatives.of(mention);
        };
    }

    /** "he", "she": the weightiest person, or an unnamed one who has just spoken. */
    private Optional<Answer> person(Pronoun pronoun, Mention mention) {
        List<Weighed> ranked = discourse.persons(pronoun, mention.from(), true);
        Optional<Voice> unnamed = spoken.lastUnnamedPerson(pronoun.gender(), discourse.sentence());
        if (unnamed.isPresent()
                && (ranked.isEmpty() || isNearer(unnamed.get(), ranked.getFirst()))) {
            return Optional.of(Answer.of(unnamed.get(), 0.5).via(unnamed.get().at()));
        }
        ranked.stream().limit(1).map(Weighed::referent).forEach(voices::isPerson);
        return ranked.isEmpty() ? Optional.empty() : Optional.of(weightiest(ranked));
    }

    /** An unnamed speaker who came last, after whom nobody else spoke. */
    private boolean isNearer(Voice unnamed, Weighed named) {
        boolean later = named.last().begin() < unnamed.at().begin();
        boolean last = spoken.last().filter(unnamed::equals).isPresent() && !asks(unnamed);
        return later && (last || unnamed.gender().isKnown() || named.weight() < WEAK);
    }

    /** "A reporter asked": whom he asked goes on speaking. */
    private static boolean asks(Voice unnamed) {
        return ASKERS.stream().anyMatch(unnamed::isCalled);
    }

    /** A headline may begin with the pronoun: the first person named after it. */
    private Optional<Answer> ahead(Mention mention) {
        int next = scene.cast().firstFrom(mention.span().end());
        List<Name> names = scene.cast().names();
        return names.subList(next, Math.min(names.size(), next + LOOK_AHEAD)).stream()
                .filter(name -> scene.cast().of(name).isPerson())
                .findFirst()
                .map(name -> Answer.of(voices.of(scene.cast().of(name)), 0.45).via(name.span()));
    }

    Answer weightiest(List<Weighed> ranked) {
        Weighed best = ranked.getFirst();
        Voice speaker = voices.of(best.referent());
        double all = ranked.stream().limit(MOST_OTHERS).mapToDouble(Weighed::weight).sum();
        double share = all == 0 ? 0 : best.weight() / all;
        List<Ranked> others =
                ranked.stream()
                        .limit(2 * MOST_OTHERS)
                        .map(weighed -> new Ranked(voices.of(weighed.referent()), weighed.weight()))
                        .filter(other -> other.voice().isPerson() || !speaker.isPerson())
                        .limit(MOST_OTHERS)
                        .toList();
        return Answer.of(speaker, 0.4 + 0.55 * share).withOthers(others).via(best.last());
    }

    private Optional<Answer> many(Mention mention) {
        Optional<List<Voice>> joint = spoken.lastJoint(discourse.sentence(), FAR);
        if (joint.isPresent()) {
            return joint.map(this::jointly);
        }
        Optional<Answer> near = pair(1);
        if (near.isPresent()) {
            return near;
        }
        Optional<Voice> many = spoken.lastMany(discourse.sentence(), FAR);
        Optional<Voice> group = group(mention);
        if (group.isPresent()
                && (many.isEmpty() || many.get().at().begin() < group.get().at().begin())) {
            return group.map(voice -> Answer.of(voice, 0.5).via(voice.at()));
        }
        if (many.isPresent()) {
            return many.map(voice -> Answer.of(voice, 0.6).via(voice.at()));
        }
        Optional<Answer> pair = pair(FAR);
        return pair.isPresent() ? pair : thing();
    }

    /** The last people spoken of by a plural noun, in the same sentence or the one before. */
    private Optional<Voice> group(Mention mention) {
        return discourse
                .lastGroup()
                .flatMap(span -> Mention.of(scene, span))
                .map(voices::inOwnWords);
    }

    /** The last two people named side by side, at most so many sentences ago. */
    Optional<Answer> pair(int sentences) {
        return discourse
                .lastPair()
                .filter(pair -> discourse.sentence() - pair.sentence() <= sentences)
                .map(pair -> jointly(List.of(voices.of(pair.first()), voices.of(pair.second()))));
    }

    private Answer jointly(List<Voice> both) {
        String[] names = both.stream().map(Voice::name).toArray(String[]::new);
        return Answer.joint(both, 0.6, Reason.of(ReasonKey.JOINT_SPEAKERS, names))
                .via(both.getFirst().at());
    }

    private Optional<Answer> thing() {
        Optional<Voice> thing = spoken.lastThing(discourse.sentence(), 2);
        if (thing.isPresent()) {
            return thing.map(voice -> Answer.of(voice, 0.55).via(voice.at()));
        }
        List<Weighed> ranked = discourse.rankedThings();
        return ranked.isEmpty() ? Optional.empty() : Optional.of(weightiest(ranked));
    }
}
