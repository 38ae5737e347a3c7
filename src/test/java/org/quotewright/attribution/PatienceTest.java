package org.quotewright.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.patience.GivenUp;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Article;
import org.quotewright.model.Knowledge;

/** An analysis tells how far it has come, and ends where nobody waits for it. */
class PatienceTest {

    private static final Article LONG =
            Article.of("“We go,” said Ann Lee, chief of the Marl Bank.\n\n".repeat(200));

    private final AttributionEngine engine = new RuleEngine();

    @Test
    void hearsOfTheWorkAsItGoesOn() {
        List<Long> percents = new ArrayList<>();
        Patience hearing = (done, total) -> percents.add(100 * done / total);
        assertThat(engine.analyse(LONG, Knowledge.NONE, hearing))
                .isEqualTo(engine.analyse(LONG))
                .hasSize(200);
        assertThat(percents).hasSizeGreaterThan(300).isSorted();
        assertThat(percents.getFirst()).isZero();
        assertThat(percents.getLast()).isBetween(90L, 100L);
    }

    @Test
    void endsTheWork() {
        int[] asked = new int[1];
        Patience little =
                (done, total) -> {
                    asked[0]++;
                    if (asked[0] > 10) {
                        throw new GivenUp();
                    }
                };
        assertThatExceptionOfType(GivenUp.class)
                .isThrownBy(() -> engine.analyse(LONG, Knowledge.NONE, little));
        assertThat(asked[0]).isEqualTo(11);
    }

    @Test
    void takesATextWithoutAnything() {
        assertThat(engine.analyse(Article.of(""), Knowledge.NONE, Patience.ENDLESS)).isEmpty();
        List<Long> parts = new ArrayList<>();
        ((Patience) (done, total) -> parts.add(done)).during(40, 60).ask(0, 0);
        assertThat(parts).containsExactly(40L);
    }
}
