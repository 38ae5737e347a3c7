package org.quotewright.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.tagging.SpanTags;

class TeacherTest {

    private static final int TAGS = SpanTags.ATTRIBUTION.count();
    private static final Offset<Float> NEARLY = Offset.offset(1e-6f);

    private final Example example = TinyTagger.example();

    @Test
    void aimsBetweenTheAnnotatedAndTheTaughtTag() {
        float[][] gradient = new float[6][TAGS];
        teacher(0.75f).correctTags(example, gradient);
        int annotated = example.tags()[0];
        assertThat(gradient[0][annotated]).isCloseTo(0.75f - 0.75f * 0.25f, NEARLY);
        assertThat(gradient[0][0]).isCloseTo(-0.75f * 0.75f, NEARLY);
    }

    @Test
    void leavesNothingToCorrectWhereTheNetworkSaysTheSame() {
        float[][] gradient = new float[6][TAGS];
        for (int token = 0; token < gradient.length; token++) {
            gradient[token] = taught().tags()[token].clone();
            gradient[token][example.tags()[token]] -= 1;
        }
        teacher(1).correctTags(example, gradient);
        for (float[] row : gradient) {
            assertThat(row).containsOnly(new float[] {0}, NEARLY);
        }
    }

    @Test
    void correctsLinksAtTheirChoicesAlone() {
        float[] gradient = new float[9];
        teacher(0.5f).correctLink(example, 0, LinkChoices.of(example), 2, gradient);
        assertThat(gradient[2]).isCloseTo(0.5f, NEARLY);
        assertThat(gradient[0]).isCloseTo(-0.5f, NEARLY);
        assertThat(gradient[3]).isZero();
    }

    @Test
    void saysNothingOfExamplesThatItDoesNotKnow() {
        float[][] gradient = new float[6][TAGS];
        teacher(1).correctTags(TinyTagger.example(), gradient);
        assertThat(gradient[0]).containsOnly(0);
    }

    private Teacher teacher(float trust) {
        return new Teacher(List.of(example), List.of(taught()), trust);
    }

    /** Three quarters for no tag, one for the annotated; the first link goes to nothing. */
    private Taught taught() {
        float[][] tags = new float[6][TAGS];
        for (int token = 0; token < tags.length; token++) {
            tags[token][0] += 0.75f;
            tags[token][example.tags()[token]] += 0.25f;
        }
        float[][] links = new float[2][LinkChoices.of(example).length];
        Arrays.stream(links).forEach(link -> link[0] = 1);
        return new Taught(tags, links);
    }
}
