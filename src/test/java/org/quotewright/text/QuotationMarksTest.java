package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    private static List<QuotedStretch> stretches(String text) {
        return TextLayout.of(text).quotedStretches();
    }

    private static List<String> quoted(String text) {
        return stretches(text).stream().map(stretch -> stretch.span().in(text)).toList();
    }

    @Test
    void pairsEveryKind() {
        assertThat(quoted("\"One,\" “two,” ''three,'' ``four'' «five» „eight“"))
                .contains("\"One,\"", "“two,”", "''three,''", "``four''", "«five»", "„eight“");
        assertThat(quoted("Er rief »sieben« laut")).containsExactly("»sieben«");
    }

    @Test
    void aCurlyMarkClosesAStraightOneAndTheDifferenceIsKnown() {
        QuotedStretch stretch = stretches("\"It’s late,” she said, “very.”").getFirst();
        assertThat(stretch.opening()).isEqualTo(MarkKind.STRAIGHT);
        assertThat(stretch.closing()).contains(MarkKind.CURLY);
        assertThat(stretch.marksDiffer()).isTrue();
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(quoted("The nurses' union said 'we won't go' and gave 'em Hell"))
                .containsExactly("'we won't go'");
        assertThat(quoted("The nurses' union isn't Lea's")).isEmpty();
    }

    @Test
    void singleMarksInsideDoubleOnesAreNested() {
        List<QuotedStretch> found = stretches("“He told me ‘go home’ twice,” she said");
        assertThat(found).extracting(QuotedStretch::level).containsExactly(0, 1);
        assertThat(found.getLast().inner().in("“He told me ‘go home’ twice,” she said"))
                .isEqualTo("go home");
    }

    @Test
    void aParagraphThatIsNotClosedEndsItsStretch() {
        String text = "“One two.\n\n“Three four,” he said.\n\nFive six.";
        assertThat(quoted(text)).containsExactly("“One two.", "“Three four,”");
        assertThat(stretches(text).getFirst().isClosed()).isFalse();
    }

    @Test
    void singleMarksMayHoldOneDoublePair() {
        assertThat(quoted("'She told me, \"never sell\", and I've kept to that,' he said."))
                .containsExactly("'She told me, \"never sell\", and I've kept to that,'");
    }

    @Test
    void aDashOpensDialogue() {
        QuotedStretch stretch = stretches("— Come in, said the host.").getFirst();
        assertThat(stretch.opening()).isEqualTo(MarkKind.DASH);
        assertThat(TextLayout.of("— Come in").isQuoted(3)).isFalse();
    }

    @Test
    void offsetsBetweenMarksAreQuoted() {
        TextLayout layout = TextLayout.of("He said \"yes\" twice");
        assertThat(layout.isQuoted(9)).isTrue();
        assertThat(layout.isQuoted(8)).isFalse();
        assertThat(layout.isQuoted(14)).isFalse();
    }

    @Test
    void aMillionMarksInOneParagraphTakeNoTimeToSpeakOf() {
        String singles = " 'a".repeat(400_000);
        String doubles = " \"a".repeat(400_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> TextLayout.of(singles + doubles));
    }
}
