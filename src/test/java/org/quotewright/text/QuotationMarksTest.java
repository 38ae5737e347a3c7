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
    void dialogueRunsFromItsFirstWordToTheEndOfTheParagraph() {
        String text = "—  Come in, said the host.\nHe left — late.\n—a";
        assertThat(stretches(text)).hasSize(1);
        QuotedStretch stretch = stretches(text).getFirst();
        assertThat(stretch.inner().in(text)).isEqualTo("Come in, said the host.");
        assertThat(stretch.span().in(text)).isEqualTo("—  Come in, said the host.");
        assertThat(stretch.isClosed()).isFalse();
        assertThat(stretch.marksDiffer()).isFalse();
    }

    @Test
    void marksWithinDialogueArePairedToo() {
        assertThat(quoted("— He told me “no” twice."))
                .containsExactly("— He told me “no” twice.", "“no”");
    }

    @Test
    void everyMarkHasItsKind() {
        List<QuotedStretch> found = stretches("\"a b\" “a b” ''a b'' ``a b'' «a b» 'a b' ″a b″");
        assertThat(found)
                .extracting(QuotedStretch::opening)
                .containsExactly(
                        MarkKind.STRAIGHT,
                        MarkKind.CURLY,
                        MarkKind.TWO_SINGLE,
                        MarkKind.TWO_SINGLE,
                        MarkKind.GUILLEMET,
                        MarkKind.SINGLE,
                        MarkKind.STRAIGHT);
        assertThat(found).noneMatch(QuotedStretch::marksDiffer).allMatch(QuotedStretch::isClosed);
    }

    @Test
    void singleMarksAndDashesAreNotDouble() {
        assertThat(MarkKind.values())
                .filteredOn(kind -> !kind.isDouble())
                .containsExactly(MarkKind.SINGLE, MarkKind.DASH);
    }

    @Test
    void theInnerSpanIsWithoutMarks() {
        String text = "``One two'' and “three” and «four»";
        assertThat(stretches(text))
                .extracting(stretch -> stretch.inner().in(text))
                .containsExactly("One two", "three", "four");
    }

    @Test
    void aClosingMarkOpensWhereAWordBegins() {
        assertThat(quoted("He said ”we go” twice")).containsExactly("”we go”");
        assertThat(quoted("He left (”we go”) early")).containsExactly("”we go”");
        assertThat(quoted("Hale\n”We go,” he said")).containsExactly("”We go,”");
        assertThat(quoted("He left” and went")).isEmpty();
        assertThat(quoted("He left ” and went")).isEmpty();
    }

    @Test
    void anOpeningMarkOpensAnywhere() {
        assertThat(quoted("He said“we go” twice")).containsExactly("“we go”");
        assertThat(quoted("He said“ we go” twice")).containsExactly("“ we go”");
    }

    @Test
    void inchesAndMarksAfterAFullStopOpenNothing() {
        assertThat(quoted("A 5\" pipe, a 3\" pipe and more")).isEmpty();
        assertThat(quoted("He left.\"Then more")).isEmpty();
        assertThat(quoted("He left \" and went")).isEmpty();
        assertThat(quoted("It ended)\"we go\" he said")).containsExactly("\"we go\"");
    }

    @Test
    void anOpeningMarkClosesWhereAWordEnds() {
        assertThat(quoted("Er rief „acht“ laut")).containsExactly("„acht“");
        assertThat(quoted("“One “two three” four")).containsExactly("“One “two three”");
        assertThat(quoted("“One,“two three” four")).containsExactly("“One,“two three”");
    }

    @Test
    void aStraightMarkBeforeAWordOpensAgain() {
        assertThat(quoted("\"One two. \"Three four,\" he said"))
                .containsExactly("\"One two. \"", "\"Three four,\"");
        assertThat(quoted("\"One two \" three four")).containsExactly("\"One two \"");
    }

    @Test
    void nothingBetweenMarksIsNoQuotation() {
        assertThat(quoted("He wrote \"\" and “” and left")).isEmpty();
        assertThat(quoted("He wrote “")).isEmpty();
    }

    @Test
    void whatIsNeverClosedRunsToTheEndOfItsParagraph() {
        String text = "He said: “we go\nThey stayed";
        assertThat(quoted(text)).containsExactly("“we go");
        assertThat(stretches(text).getFirst().inner().in(text)).isEqualTo("we go");
        assertThat(stretches(text).getFirst().closing()).isEmpty();
    }

    @Test
    void stretchesComeInReadingOrder() {
        assertThat(quoted("“a ‘b c’ d” 'e f' “g h”"))
                .containsExactly("“a ‘b c’ d”", "‘b c’", "'e f'", "“g h”");
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
