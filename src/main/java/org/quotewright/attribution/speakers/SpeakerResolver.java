package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.attribution.finding.FoundArticle;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Quote;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import org.quotewright.text.TextLayout;

/** Says who speaks in each quotation of one article, and for whom. */
public final class SpeakerResolver {

    private static final int MOST_OTHERS = 5;
    private static final double KEPT_OF_CONTINUED = 0.95;

    /** Another with this probability is worth a second look. */
    private static final double RIVAL = 0.15;

    /** Others below this probability do not fit. */
    private static final double HARDLY = 0.01;

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
    private final UnnamedAnswers unnamed;
    private final SpeakerRanker ranker;

    private SpeakerResolver(Scene scene, Reports reports, SpeakerRanker ranker) {
        this.scene = scene;
        this.voices = new Voices(scene);
        this.ranker = ranker;
        this.discourse = new Discourse(scene, reports, ranker);
        this.names = new NameAnswers(scene, voices);
        this.pronouns = new PronounAnswers(scene, voices, discourse, spoken);
        this.descriptions = new DescriptionAnswers(scene, voices, discourse);
        this.bodies = new BodyAnswers(scene, voices, discourse);
        this.couples = new Couples(scene);
        this.unnamed = new UnnamedAnswers(scene.words(), voices, discourse, spoken);
        this.interviews = new Interviews(scene, voices, discourse);
        this.joint = new JointAnswers(scene, voices, names, pronouns, spoken, discourse);
    }

    /**
     * One suggestion for each quotation, in the same order; takes time linear in the text's length.
     */
    public static List<Suggestion> resolve(TextLayout layout, FoundArticle found) {
        return resolve(layout, found, Patience.ENDLESS);
    }

    /** The same, unless it takes too long. */
    public static List<Suggestion> resolve(
            TextLayout layout, FoundArticle found, Patience patience) {
        return resolve(layout, found, Features.learned(), ResolutionListener.NONE, patience);
    }

    /** The names of the features by which candidates are ranked, in lower case. */
    public static List<String> rankFeatures() {
        return Features.names();
    }

    /** Weights that follow a fixed order of evidence, and rank persons by salience alone. */
    public static double[] priorWeights() {
        return Features.prior();
    }

    /** The weights that the ranker brings, in the order of the features' names. */
    public static double[] learnedWeights() {
        return Features.learned();
    }

    /** The same with other weights of the ranker, and somebody who hears of every ranking. */
    public static List<Suggestion> resolve(
            TextLayout layout, FoundArticle found, double[] weights, ResolutionListener listener) {
        return resolve(layout, found, weights, listener, Patience.ENDLESS);
    }

    private static List<Suggestion> resolve(
            TextLayout layout,
            FoundArticle found,
            double[] weights,
            ResolutionListener listener,
            Patience patience) {
        List<FoundQuote> quotes = found.quotes();
        patience.ask(0, quotes.size());
        Scene read = Scene.of(layout, found.names());
        Scene scene = read.with(read.posts().plus(new LearnedPosts(read).read()));
        List<Answer> answers =
                new SpeakerResolver(scene, Reports.of(quotes), new SpeakerRanker(weights, listener))
                        .answers(quotes, patience);
        Suggestions suggestions = new Suggestions(scene);
        Certainty certainty = new Certainty(scene, listener);
        return IntStream.range(0, quotes.size())
                .mapToObj(i ->
                        suggestions.of(
                                quotes.get(i), certainty.told(quotes.get(i), answers.get(i))))
                .toList();
    }

    private List<Answer> answers(List<FoundQuote> quotes, Patience patience) {
        List<Answer> answers =
                new ArrayList<>(Collections.nCopies(quotes.size(), UnnamedAnswers.NOBODY));
        IntStream.range(0, quotes.size())
                .filter(i -> quotes.get(i).mention().isPresent())
                .boxed()
                .sorted(Comparator.comparing(i -> quotes.get(i).mention().orElseThrow()))
                .forEach(i -> {
                    patience.ask(i, quotes.size());
                    answers.set(i, answer(quotes.get(i)));
                });
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).isContinued()) {
                answers.set(i, continued(answers.get(quotes.get(i).continues().getAsInt())));
            }
        }
        return answers;
    }

    private static Answer continued(Answer earlier) {
        if (!earlier.hasSpeaker()) {
            return earlier;
        }
        return earlier.withConfidence(earlier.confidence() * KEPT_OF_CONTINUED)
                .with(Reason.of(ReasonKey.SPEAKER_CONTINUED, earlier.principal().name()));
    }

    private Answer answer(FoundQuote quote) {
        Span span = quote.mention().orElseThrow();
        discourse.advanceTo(span.begin());
        Optional<Answer> answer =
                Mention.of(scene, span).map(mention -> answer(mention, quote.quote()));
        answer.filter(Answer::hasSpeaker).ifPresent(found -> heard(found, span));
        return answer.orElse(UnnamedAnswers.NOBODY);
    }

    private Answer answer(Mention mention, Quote quote) {
        Claims claims = claims(mention);
        pronouns.claimNamedIn(quote, mention, claims);
        return answer(mention, claims);
    }

    private Answer answer(Mention mention, Claims claims) {
        List<Likely> ranked = ranker.rank(mention.span(), claims);
        Likely best = ranked.getFirst();
        if (isPersonal(mention, best.claim())) {
            best.claim().meant().named().forEach(voices::isPerson);
        }
        Answer answer = best.claim().answer();
        return answer.hasSpeaker() ? weighed(answer, mention, ranked) : answer;
    }

    private static Answer weighed(Answer answer, Mention mention, List<Likely> ranked) {
        List<Ranked> others = others(ranked, answer.principal().isPerson());
        Answer weighed = answer.withConfidence(ranked.getFirst().share()).withOthers(others);
        if (!others.isEmpty() && others.getFirst().weight() > RIVAL) {
            return weighed.with(
                    Reason.of(ReasonKey.ALSO_FITTING, others.getFirst().voice().name()));
        }
        boolean told = answer.principal().referent().isEmpty() || mention.name().isPresent();
        boolean only = others.isEmpty() || others.getFirst().weight() < HARDLY;
        return told || !only
                ? weighed
                : weighed.with(Reason.of(ReasonKey.ONLY_FITTING, answer.principal().name()));
    }

    /** Everybody who comes in question, with all that speaks for them. */
    private Claims claims(Mention mention) {
        Claims claims = new Claims();
        List<Mention> couple = couples.of(mention);
        if (!couple.isEmpty()) {
            Answer both =
                    joint.of(couple.stream().map(each -> answer(each, claims(each))).toList());
            claims.add(both, Evidence.NAMED_TOGETHER);
        }
        interviews.claim(mention, claims);
        joint.claim(mention, claims);
        pronouns.claim(mention, claims);
        names.claim(mention, claims);
        if (mention.name().isEmpty()) {
            bodies.claim(mention, claims);
            again(mention, claims);
            descriptions.claim(mention, claims);
        }
        unnamed.claim(mention, claims);
        return claims;
    }

    /** Whether whoever is meant must be a person, whatever the name looks like. */
    private static boolean isPersonal(Mention mention, Claim claim) {
        return claim.tells(Evidence.EXPLAINED)
                || mention.isOneWord()
                        && Pronoun.of(mention.first())
                                .filter(pronoun -> pronoun.gender().isKnown())
                                .isPresent();
    }

    /** Who else is named and fits, the likeliest first; no body beside a person. */
    private static List<Ranked> others(List<Likely> ranked, boolean person) {
        return ranked.stream()
                .skip(1)
                .filter(likely -> likely.claim().meant().named().size() == 1)
                .limit(2 * MOST_OTHERS)
                .map(likely -> new Ranked(likely.claim().answer().principal(), likely.share()))
                .filter(other -> other.voice().isPerson() || !person)
                .limit(MOST_OTHERS - 1)
                .toList();
    }

    /** "the official" after "a senior official": the same unnamed source. */
    private void again(Mention mention, Claims claims) {
        boolean plain =
                mention.first().equals("the")
                        && mention.coreEnd() - mention.from() == 2
                        && mention.coreEnd() == mention.to();
        if (plain) {
            spoken.lastCalled(mention.noun())
                    .map(voice ->
                            Answer.of(voice, Reason.of(ReasonKey.UNNAMED_SOURCE)).via(voice.at()))
                    .ifPresent(answer -> claims.add(answer, Evidence.SAME_NOUN));
        }
    }

    /** Whom somebody quotes in his own words has not spoken in the article's. */
    private void heard(Answer answer, Span mention) {
        if (scene.words().layout().isQuoted(mention.begin())) {
            return;
        }
        spoken.add(answer, discourse.sentence());
        answer.voices()
                .forEach(voice ->
                        voice.referent().ifPresent(referent -> discourse.spoke(referent, mention)));
    }
}
