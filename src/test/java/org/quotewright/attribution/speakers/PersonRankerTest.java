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

class PersonRankerTest {

    private static final Anaphor HE = new Anaphor("he", Gender.MALE, 60, 2, 0, true);

    private final List<Referent> cast =
            Cast.of(new Words(TextLayout.of("Then Peter Ames met Paul Dorn."))).referents();
    private final RankedPerson peter = person(0, 1.0);
    private final RankedPerson paul = person(1, 3.0);

    @Test
    void givesProbabilitiesTheLikeliestFirst() {
        List<Weighed> ranked = ranker(1, ResolutionListener.NONE).rank(List.of(peter, paul), HE);

        assertThat(ranked).extracting(Weighed::referent).containsExactly(cast.get(1), cast.get(0));
        assertThat(ranked.getFirst().weight()).isCloseTo(0.75, within(1e-9));
        assertThat(ranked.get(1).weight()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void followsItsWeights() {
        List<Weighed> ranked = ranker(-1, ResolutionListener.NONE).rank(List.of(peter, paul), HE);

        assertThat(ranked.getFirst().referent()).isEqualTo(cast.get(0));
    }

    @Test
    void tellsAListenerWhatItWeighed() {
        List<Integer> heard = new ArrayList<>();
        ResolutionListener listener =
                new ResolutionListener() {
                    @Override
                    public void ranked(int offset, List<Referent> all, List<double[]> rows) {
                        heard.add(offset);
                        heard.add(rows.size());
                    }
                };

        ranker(1, listener).rank(List.of(peter, paul), HE);

        assertThat(heard).containsExactly(60, 2);
    }

    @Test
    void bringsAWeightForEveryFeature() {
        assertThat(PersonRanker.learned()).hasSize(RankFeature.values().length).doesNotContain(0.0);
    }

    private static PersonRanker ranker(double salience, ResolutionListener listener) {
        double[] weights = new double[RankFeature.values().length];
        weights[RankFeature.SALIENCE.ordinal()] = salience;
        return new PersonRanker(weights, listener);
    }

    private RankedPerson person(int i, double weight) {
        Trace trace = Trace.NONE.plus(MentionPlace.SUBJECT, new Span(5, 9), 1, false);
        return new RankedPerson(cast.get(i), trace, weight, Gender.MALE, i == 0);
    }
}
