package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;

/** Claims for pronouns everybody and everything of the discourse that they may stand for. */
final class PronounAnswers {

    private static final int FAR = 6;
    private static final int THING_FAR = 2;
    private static final int LOOK_AHEAD = 12;
    private static final double WEAK = 0.8;
    private static final double LEAST = 1e-4;
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

    void claim(Mention mention, Claims claims) {
        if (mention.isOneWord()) {
            Pronoun.of(mention.first()).ifPresent(pronoun -> claim(pronoun, mention, claims));
        }
    }

    private void claim(Pronoun pronoun, Mention mention, Claims claims) {
        switch (pronoun) {
            case HE, SHE -> person(pronoun, mention, claims);
            case THEY -> many(mention, claims);
            case IT -> thing(mention, claims);
            case SELF ->
                    spoken.last()
                            .ifPresent(voice ->
                                    claims.add(
                                            meaning(mention, Answer.of(voice)),
                                            Evidence.SPOKE_LAST));
            case RELATIVE -> relatives.claim(mention, claims);
        }
    }

    /** "“Ben keeps us in games,” he said": hardly Ben, whereas some call themselves "Dale". */
    void claimNamedIn(Quote quote, Mention mention, Claims claims) {
        boolean personal =
                mention.isOneWord()
                        && Pronoun.of(mention.first())
                                .filter(pronoun -> pronoun.gender().isKnown())
                                .isPresent();
        if (!personal || quote.type() != QuoteType.DIRECT) {
            return;
        }
        for (Span span : quote.spans()) {
            for (Name name : scene.cast().namesIn(span)) {
                Meant meant = Meant.of(scene.cast().of(name));
                if (name.quoted() && isFirstName(name) && claims.has(meant)) {
                    claims.add(meant, Evidence.NAMED_IN_QUOTE, PronounAnswers::unasked);
                }
            }
        }
    }

    private boolean isFirstName(Name name) {
        List<String> full = scene.cast().of(name).fullName().words();
        return name.isSingleWord() && full.size() > 1 && full.getFirst().equals(name.firstWord());
    }

    private static Answer unasked() {
        throw new IllegalStateException("the candidate is claimed already");
    }

    private Answer meaning(Mention mention, Answer answer) {
        return meaning(scene.text(mention.core()), answer);
    }

    /** The answer with the reason that the pronoun stands for those who speak. */
    static Answer meaning(String pronoun, Answer answer) {
        String meant = answer.voices().stream().map(Voice::name).collect(Collectors.joining(", "));
        return answer.with(Reason.of(ReasonKey.PRONOUN_FOR, pronoun, meant));
    }

    /** "he", "she": everybody who fits, and an unnamed one who has just spoken. */
    private void person(Pronoun pronoun, Mention mention, Claims claims) {
        Anaphor anaphor = discourse.anaphor(pronoun, mention.from(), true);
        List<RankedPerson> persons = discourse.candidates(pronoun.gender());
        persons.forEach(person ->
                claims.add(
                        person,
                        anaphor,
                        () -> meaning(mention, person.referent(), person.trace().last())));
        spoken.lastUnnamedPerson(pronoun.gender(), discourse.sentence())
                .ifPresent(unnamed -> {
                    boolean later = isLater(unnamed, persons, anaphor);
                    claim(
                            mention,
                            unnamed,
                            later ? Evidence.UNNAMED_LATER : Evidence.UNNAMED_BEFORE,
                            claims);
                });
        if (claims.isEmpty()) {
            ahead(mention)
                    .ifPresent(name ->
                            claims.add(
                                    meaning(mention, scene.cast().of(name), name.span()),
                                    Evidence.AHEAD));
        }
    }

    private Answer meaning(Mention mention, Referent referent, Span via) {
        return meaning(mention, Answer.of(voices.of(referent)).via(via));
    }

    private boolean isLater(Voice unnamed, List<RankedPerson> persons, Anaphor anaphor) {
        Optional<Likely> likeliest = discourse.likeliest(persons, anaphor);
        return likeliest.isEmpty()
                || isNearer(unnamed, likeliest.get().share(), last(likeliest.get(), persons));
    }

    private static Span last(Likely likely, List<RankedPerson> persons) {
        return persons.stream()
                .filter(person -> likely.claim().meant().named().contains(person.referent()))
                .map(person -> person.trace().last())
                .findFirst()
                .orElseThrow();
    }

    /** An unnamed speaker who came last, after whom nobody else spoke. */
    private boolean isNearer(Voice unnamed, double share, Span named) {
        boolean later = named.begin() < unnamed.at().begin();
        boolean last = spoken.last().filter(unnamed::equals).isPresent() && !asks(unnamed);
        return later && (last || unnamed.gender().isKnown() || share < WEAK);
    }

    /** "A reporter asked": whom he asked goes on speaking. */
    private static boolean asks(Voice unnamed) {
        return ASKERS.stream().anyMatch(unnamed::isCalled);
    }

    /** A headline may begin with the pronoun: the first person named after it. */
    private Optional<Name> ahead(Mention mention) {
        int next = scene.cast().firstFrom(mention.span().end());
        List<Name> names = scene.cast().names();
        return names.subList(next, Math.min(names.size(), next + LOOK_AHEAD)).stream()
                .filter(name -> scene.cast().of(name).isPerson())
                .findFirst();
    }

    private void many(Mention mention, Claims claims) {
        spoken.lastJoint(discourse.sentence(), FAR)
                .ifPresent(joint ->
                        claims.add(meaning(mention, jointly(joint)), Evidence.SPOKE_TOGETHER));
        pair(1).ifPresent(pair -> claims.add(meaning(mention, pair), Evidence.PAIR_NEAR));
        pair(FAR).ifPresent(pair -> claims.add(meaning(mention, pair), Evidence.PAIR_FAR));
        Optional<Voice> many = spoken.lastMany(discourse.sentence(), FAR);
        many.ifPresent(voice -> claim(mention, voice, Evidence.MANY_SPOKE, claims));
        group().filter(voice -> many.isEmpty() || many.get().at().begin() < voice.at().begin())
                .ifPresent(voice -> claim(mention, voice, Evidence.GROUP_LATER, claims));
        things(mention, claims);
    }

    private void claim(Mention mention, Voice voice, Evidence evidence, Claims claims) {
        claims.add(meaning(mention, Answer.of(voice).via(voice.at())), evidence);
    }

    /** The last people spoken of by a plural noun, in the same sentence or the one before. */
    private Optional<Voice> group() {
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
        return Answer.of(both, Reason.of(ReasonKey.JOINT_SPEAKERS, names))
                .via(both.getFirst().at());
    }

    private void thing(Mention mention, Claims claims) {
        spoken.lastThing(discourse.sentence(), THING_FAR)
                .ifPresent(voice -> claim(mention, voice, Evidence.THING_SPOKE, claims));
        things(mention, claims);
    }

    private void things(Mention mention, Claims claims) {
        for (Weighed thing : discourse.rankedThings()) {
            claims.add(
                    Meant.of(thing.referent()),
                    Evidence.THING_SALIENCE,
                    Math.log(Math.max(LEAST, thing.weight())),
                    () -> meaning(mention, thing.referent(), thing.last()));
        }
    }
}
