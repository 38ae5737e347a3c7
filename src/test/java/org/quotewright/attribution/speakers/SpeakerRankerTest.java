package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Gender;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class SpeakerRankerTest {

    private static final Span MENTION = new Span(60, 62);
    private static final Anaphor HE = new Anaphor("he", Gender.MALE, 60, 2, 0, true);

    private final List<Referent> cast =
            Cast.of(new Words(TextLayout.of("Then Peter Ames met Paul Dorn."))).referents();
    private final Meant peter = Meant.of(cast.getFirst());
    private final Meant paul = Meant.of(cast.get(1));
    private final Claims claims = new Claims();

    private static Answer unasked() {
        throw new AssertionError("nobody asked for an answer");
    }

    private static double[] salience(double weight) {
        double[] weights = new double[Features.COUNT];
        weights[Features.of(RankFeature.SALIENCE)] = weight;
        return weights;
    }

    private void add(int i, double weight) {
        Trace trace = Trace.NONE.plus(MentionPlace.SUBJECT, new Span(5, 9), 1, false);
        claims.add(
                new RankedPerson(cast.get(i), trace, weight, Gender.MALE, i == 0),
                HE,
                SpeakerRankerTest::unasked);
    }

    private List<Likely> ranked(double[] weights) {
        return new SpeakerRanker(weights, ResolutionListener.NONE).rank(MENTION, claims);
    }

    @Test
    void givesProbabilitiesTheLikeliestFirst() {
        add(0, 1);
        add(1, 3);
        List<Likely> ranked = ranked(salience(1));

        assertThat(ranked)
                .extracting(likely -> likely.claim().meant())
                .containsExactly(paul, peter);
        assertThat(ranked.getFirst().share()).isCloseTo(0.75, within(1e-9));
        assertThat(ranked.get(1).share()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void followsItsWeights() {
        add(0, 1);
        add(1, 3);

        assertThat(ranked(salience(-1)).getFirst().claim().meant()).isEqualTo(peter);
    }

    @Test
    void putsTogetherAllThatSpeaksForOne() {
        claims.add(paul, Evidence.OF_BODY, SpeakerRankerTest::unasked);
        claims.add(peter, Evidence.FITTING, SpeakerRankerTest::unasked);
        claims.add(peter, Evidence.OF_PARTY, SpeakerRankerTest::unasked);

        assertThat(ranked(Features.prior()).getFirst().claim().meant()).isEqualTo(peter);
        assertThat(claims.all()).hasSize(2);
    }

    @Test
    void theFirstClaimedWinsAmongEquals() {
        claims.add(paul, Evidence.PRESENT, SpeakerRankerTest::unasked);
        claims.add(peter, Evidence.PRESENT, SpeakerRankerTest::unasked);

        assertThat(ranked(Features.prior()).getFirst().claim().meant()).isEqualTo(paul);
    }

    @Test
    void anAnswerKnowsTheEvidence() {
        claims.add(Meant.NOBODY, Evidence.NOBODY, () -> UnnamedAnswers.NOBODY);
        claims.add(Meant.NOBODY, Evidence.PRONOUN_ALONE, SpeakerRankerTest::unasked);

        assertThat(ranked(Features.prior()).getFirst().claim().answer().evidence())
                .containsExactlyInAnyOrder(Evidence.NOBODY, Evidence.PRONOUN_ALONE);
    }

    @Test
    void tellsAListenerWhatItWeighed() {
        add(0, 1);
        add(1, 3);
        List<Object> heard = new ArrayList<>();
        ResolutionListener listener =
                new ResolutionListener() {
                    @Override
                    public void ranked(Span mention, List<Meant> all, List<double[]> rows) {
                        heard.add(mention);
                        heard.addAll(all);
                        heard.add(rows.size());
                    }
                };

        new SpeakerRanker(Features.learned(), listener).rank(MENTION, claims);

        assertThat(heard).containsExactly(MENTION, peter, paul, 2);
    }

    @Test
    void bringsAWeightForEveryFeature() {
        assertThat(Features.learned()).hasSize(Features.names().size());
        assertThat(Features.names()).doesNotHaveDuplicates().hasSize(Features.COUNT);
    }
}
