package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class MentionTest {

    @Test
    void cutsTheCoreBeforeWhatFollowsIt() {
        assertThat(core("a lawyer for the union")).isEqualTo("a lawyer");
        assertThat(core("Peter Ames, a grocer")).isEqualTo("Peter Ames");
        assertThat(core("the Institute for Tidal Power"))
                .isEqualTo("the Institute for Tidal Power");
    }

    @Test
    void findsTheNoun() {
        assertThat(mention("the bank's chief economist").noun()).isEqualTo("economist");
        assertThat(mention("a report by the bank").noun()).isEqualTo("report");
    }

    @Test
    void findsTheNameThatExplainsADescription() {
        assertThat(mention("another critic, Peter Ames,").explained().orElseThrow().words())
                .containsExactly("peter", "ames");
        assertThat(mention("another critic, a grocer").explained()).isEmpty();
    }

    @Test
    void tellsDefiniteFromIndefinite() {
        assertThat(mention("the minister").isDefinite()).isTrue();
        assertThat(mention("Denmark's minister").isDefinite()).isTrue();
        assertThat(mention("a minister").isDefinite()).isFalse();
    }

    @Test
    void cutsTheAdverbOfTheVerbOff() {
        assertThat(core("Dale also")).isEqualTo("Dale");
        assertThat(core("the bank openly")).isEqualTo("the bank");
        assertThat(core("Dale Early")).isEqualTo("Dale Early");
    }

    @Test
    void bracketsBeforeARoleEndNothing() {
        assertThat(core("the Harbour Board (HB) spokesman")).endsWith("spokesman");
        assertThat(core("the grocer (54)")).isEqualTo("the grocer");
    }

    @Test
    void leavesMarksAtEitherEndOut() {
        assertThat(core("“the grocer”,")).isEqualTo("the grocer");
        assertThat(mention("grocer").isOneWord()).isTrue();
        assertThat(mention("the grocer").isOneWord()).isFalse();
    }

    @Test
    void isOwnedByAPossessive() {
        assertThat(mention("the bank's economist").isOwned()).isTrue();
        assertThat(mention("bank's economist").isDefinite()).isTrue();
        assertThat(mention("the economist").isOwned()).isFalse();
        assertThat(mention("one of the bank's economists").isDefinite()).isFalse();
        assertThat(mention("economist").isDefinite()).isFalse();
    }

    @Test
    void hasADeterminerOrNone() {
        assertThat(mention("his aide").hasDeterminer()).isTrue();
        assertThat(mention("aides").hasDeterminer()).isFalse();
        assertThat(mention("aides").first()).isEqualTo("aides");
    }

    @Test
    void isCapitalisedWhereEveryWordIs() {
        assertThat(mention("the Harbour Board").isCapitalised()).isTrue();
        assertThat(mention("Joost van Dorn").isCapitalised()).isTrue();
        assertThat(mention("al-Rahbi").isCapitalised()).isTrue();
        assertThat(mention("the harbour Board").isCapitalised()).isFalse();
        assertThat(mention("the Harbour board").isCapitalised()).isFalse();
        assertThat(mention("the board").isCapitalised()).isFalse();
    }

    @Test
    void findsTheNameThatItIs() {
        assertThat(mention("Board spokesman Peter Ames").name().orElseThrow().lastWord())
                .isEqualTo("ames");
        assertThat(mention("Peter Ames's lawyer").name()).isEmpty();
        assertThat(mention("Peter Ames's lawyer").names()).hasSize(1);
    }

    @Test
    void aBodyMayExplainItsKind() {
        assertThat(mention("its operator, the Tarn Harbour Board,").explained()).isPresent();
        assertThat(mention("its biggest investor, Halcyon Foundation").explained()).isPresent();
        assertThat(mention("a lawyer, Tarn Harbour Board").explained()).isEmpty();
        assertThat(mention("another critic,").explained()).isEmpty();
    }

    @Test
    void aStrangersNameMayExplainAPerson() {
        assertThat(mention("its director, Orveth Quillan").explained()).isPresent();
        assertThat(mention("its report, Orveth Quillan").explained()).isEmpty();
    }

    @Test
    void isNoneWithoutAWord() {
        assertThat(Mention.of(Scene.of(TextLayout.of("\"...\"")), new Span(0, 5))).isEmpty();
    }

    private static Mention mention(String text) {
        Scene scene = Scene.of(TextLayout.of("Then " + text + " said yes."));
        return Mention.of(scene, new Span(5, 5 + text.length())).orElseThrow();
    }

    private static String core(String text) {
        return mention(text).core().in("Then " + text + " said yes.");
    }

    @Test
    void oneselfIsNoPartOfAName() {
        assertThat(Told.in("Peter Dale rose. Dale himself said no.").by("Dale himself").speaker())
                .isEqualTo("Peter Dale");
    }
}
