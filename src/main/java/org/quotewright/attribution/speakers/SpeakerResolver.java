package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

/** Says who speaks in each quotation of one article, and for whom. */
public final class SpeakerResolver {

    private static final double UNTOLD = 0.4;
    private static final Set<String> ISSUED =
            Set.of("statement", "note", "letter", "release", "email", "post", "message", "filing");

    private final Scene scene;
    private final Voices voices;
    private final Discourse discourse;
    private final Speakers spoken = new Speakers();
    private final NameAnswers names;
    private final PronounAnswers pronouns;
    private final DescriptionAnswers descriptions;
    private final BodyAnswers bodies;
    private final JointAnswers joint;
    private final Couples couples;
    private final Interviews interviews;

    private SpeakerResolver(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.voices = new Voices(scene);
        this.discourse = discourse;
        this.names = new NameAnswers(scene, voices);
        this.pronouns = new PronounAnswers(scene, voices, discourse, spoken);
        this.descriptions = new DescriptionAnswers(scene, voices, discourse);
        this.bodies = new BodyAnswers(scene, voices, discourse);
        this.couples = new Couples(scene);
        this.interviews = new Interviews(scene, pronouns, discourse);
        this.joint = new JointAnswers(scene, voices, names, pronouns, spoken, discourse);
    }

    /**
     * One suggestion for each quotation, in the same order; takes time linear in the text's length.
     */
    public static List<Suggestion> resolve(TextLayout layout, FoundArticle found) {
        return resolve(layout, found, PersonRanker.learned(), ResolutionListener.NONE);
    }

    /** The names of the features by which persons are ranked, in lower case. */
    public static List<String> rankFeatures() {
        return Stream.of(RankFeature.values())
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Weights that rank persons by how much they are spoken of, and by nothing else. */
    public static double[] salienceAlone() {
        double[] weights = new double[RankFeature.values().length];
        weights[RankFeature.SALIENCE.ordinal()] = 1;
        return weights;
    }

    /** The weights that the ranker of persons brings, in the order of their names. */
    public static double[] learnedWeights() {
        return PersonRanker.learned();
    }

    /** The same with other weights of the ranker, and somebody who hears of every ranking. */
    public static List<Suggestion> resolve(
            TextLayout layout, FoundArticle found, double[] weights, ResolutionListener listener) {
        List<FoundQuote> quotes = found.quotes();
        Scene read = Scene.of(layout, found.names());
        Scene scene = read.with(read.posts().plus(new LearnedPosts(read).read()));
        List<Answer> answers =
                new SpeakerResolver(
                                scene,
                                new Discourse(
                                        scene,
                                        Reports.of(quotes),
                                        new PersonRanker(weights, listener)))
                        .answers(quotes);
        Suggestions suggestions = new Suggestions(scene);
        Certainty certainty = new Certainty(scene, listener);
        return IntStream.range(0, quotes.size())
                .mapToObj(i ->
                        suggestions.of(
                                quotes.get(i), certainty.told(quotes.get(i), answers.get(i))))
                .toList();
    }

    private List<Answer> answers(List<FoundQuote> quotes) {
        List<Answer> answers = new ArrayList<>(quotes.stream().map(quote -> nobody()).toList());
        IntStream.range(0, quotes.size())
                .filter(i -> quotes.get(i).mention().isPresent())
                .boxed()
                .sorted(Comparator.comparing(i -> quotes.get(i).mention().orElseThrow()))
                .forEach(i -> answers.set(i, answer(quotes.get(i).mention().orElseThrow())));
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).isContinued()) {
                answers.set(i, continued(answers.get(quotes.get(i).continues().getAsInt())));
            }
        }
        return answers;
    }

    private static Answer nobody() {
        return Answer.nobody(Reason.of(ReasonKey.NO_SOURCE));
    }

    private static Answer continued(Answer earlier) {
        if (!earlier.hasSpeaker()) {
            return earlier;
        }
        return earlier.withConfidence(earlier.confidence() * 0.95)
                .with(Reason.of(ReasonKey.SPEAKER_CONTINUED, earlier.principal().name()));
    }

    private Answer answer(Span span) {
        discourse.advanceTo(span.begin());
        Optional<Answer> answer = Mention.of(scene, span).map(this::answer);
        answer.filter(Answer::hasSpeaker).ifPresent(found -> heard(found, span));
        return answer.orElseGet(SpeakerResolver::nobody);
    }

    private Answer answer(Mention mention) {
        List<Mention> couple = couples.of(mention);
        if (!couple.isEmpty()) {
            return joint.of(couple.stream().map(this::answer).toList());
        }
        return interviews
                .of(mention)
                .or(() -> joint.of(mention))
                .or(() -> pronouns.of(mention))
                .or(() -> names.of(mention))
                .or(() -> bodies.of(mention))
                .or(() -> again(mention))
                .or(() -> descriptions.of(mention))
                .orElseGet(() -> unnamed(mention));
    }

    /** "the official" after "a senior official": the same unnamed source. */
    private Optional<Answer> again(Mention mention) {
        boolean plain =
                mention.first().equals("the")
                        && mention.coreEnd() - mention.from() == 2
                        && mention.coreEnd() == mention.to();
        if (!plain) {
            return Optional.empty();
        }
        return spoken.lastCalled(mention.noun())
                .map(voice ->
                        Answer.of(voice, 0.65, Reason.of(ReasonKey.UNNAMED_SOURCE))
                                .via(voice.at()));
    }

    private Answer unnamed(Mention mention) {
        if (Nouns.isVoiceless(mention.noun())) {
            return nobody();
        }
        Voice read = voices.inOwnWords(mention, Nouns.kindOf(mention.noun()), owner(mention));
        Voice voice = isIssued(mention, read) ? issued(read) : read;
        boolean told = voice.speaker().kind() != SpeakerKind.UNKNOWN;
        return Answer.of(voice, told ? 0.7 : UNTOLD, Reason.of(ReasonKey.UNNAMED_SOURCE));
    }

    /** "the statement", "the note": somebody's who has just been reported. */
    private static boolean isIssued(Mention mention, Voice voice) {
        return mention.first().equals("the")
                && ISSUED.contains(mention.noun())
                && voice.affiliation().organisation().isEmpty();
    }

    private Voice issued(Voice document) {
        return spoken.lastThing(discourse.sentence(), 1)
                .filter(body -> !body.affiliation().organisation().isEmpty())
                .map(body -> document.of(body.affiliation()))
                .orElse(document);
    }

    /** Whom the pronoun of "her spokesman" means. */
    private Optional<Referent> owner(Mention mention) {
        return Pronoun.of(mention.first())
                .map(Pronoun::gender)
                .filter(Gender::isKnown)
                .flatMap(gender -> discourse.ranked(gender).stream().findFirst())
                .map(Weighed::referent);
    }

    private void heard(Answer answer, Span mention) {
        spoken.add(answer, discourse.sentence());
        answer.voices()
                .forEach(voice ->
                        voice.referent().ifPresent(referent -> discourse.spoke(referent, mention)));
    }
}
