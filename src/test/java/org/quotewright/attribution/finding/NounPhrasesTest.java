package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class NounPhrasesTest {

    /** The noun phrase before the bar. */
    private static String before(String text) {
        String plain = text.replace("|", "");
        Reading reading = new Reading(TextLayout.of(plain));
        int end = reading.layout().firstTokenFrom(text.indexOf('|'));
        return words(reading, new NounPhrases(reading).endingAt(end, 0), plain);
    }

    /** The noun phrase that begins behind the bar. */
    private static String after(String text) {
        String plain = text.replace("|", "");
        Reading reading = new Reading(TextLayout.of(plain));
        int from = reading.layout().firstTokenFrom(text.indexOf('|'));
        int end = new NounPhrases(reading).endOf(from, reading.layout().tokens().size());
        return words(reading, new TokenRange(from, end), plain);
    }

    private static String words(Reading reading, TokenRange range, String text) {
        return range.isEmpty() ? "" : reading.span(range).in(text);
    }

    @Test
    void aPhraseBeginsBehindAVerb() {
        assertThat(before("They met the old mayor of Tarn |said"))
                .isEqualTo("the old mayor of Tarn");
        assertThat(before("It rained and the mayor |said")).isEqualTo("the mayor");
    }

    @Test
    void aPronounIsAPhraseByItself() {
        assertThat(before("In the end she |said")).isEqualTo("she");
        assertThat(before("It closed, they |said")).isEqualTo("they");
    }

    @Test
    void anAdverbBeforeTheVerbIsNoneOfIt() {
        assertThat(before("The mayor also |said")).isEqualTo("The mayor");
    }

    @Test
    void anAppositionBelongsToIt() {
        assertThat(before("It rained. Peter Ames, the mayor of Tarn, |said"))
                .isEqualTo("Peter Ames, the mayor of Tarn,");
        assertThat(before("Peter Ames (Labour) |said")).isEqualTo("Peter Ames (Labour)");
    }

    @Test
    void twoJoinedByAConjunctionAreOne() {
        assertThat(before("Peter Ames and Ruth Kern |said")).isEqualTo("Peter Ames and Ruth Kern");
        assertThat(before("It rained but Ruth Kern |said")).isEqualTo("Ruth Kern");
    }

    @Test
    void anOwnerBelongsToIt() {
        assertThat(before("Then Tarn's mayor |said")).endsWith("Tarn's mayor");
        assertThat(before("Then the dockers' leader |said")).endsWith("the dockers' leader");
    }

    @Test
    void aParticipleBeforeItsNounIsNoVerb() {
        assertThat(before("Some registered voters |said")).isEqualTo("Some registered voters");
    }

    @Test
    void aColonOrADashEndsIt() {
        assertThat(before("It rained: the mayor |said")).isEqualTo("the mayor");
        assertThat(before("It rained — the mayor |said")).isEqualTo("the mayor");
        assertThat(before("“It rained” the mayor |said")).isEqualTo("the mayor");
    }

    @Test
    void aNicknameStandsInIt() {
        assertThat(before("Then Robert “Bob” Dale |said")).endsWith("Robert “Bob” Dale");
    }

    @Test
    void aTimeOrPlaceBeforeTheSubjectIsNoneOfIt() {
        assertThat(before("On Tuesday the mayor |said")).isEqualTo("the mayor");
        assertThat(before("In Iowa the mayor |said")).isEqualTo("the mayor");
    }

    @Test
    void nothingEndsAtTheBeginning() {
        assertThat(before("|said")).isEmpty();
    }

    @Test
    void aPhraseEndsBeforeItsVerb() {
        assertThat(after("said |the old mayor of Tarn has left"))
                .isEqualTo("the old mayor of Tarn");
        assertThat(after("said |she left")).isEqualTo("she");
    }

    @Test
    void aPhraseEndsBeforeATimeAndAnOccasion() {
        assertThat(after("said |the mayor on Tuesday")).isEqualTo("the mayor");
        assertThat(after("said |the mayor at a news conference")).isEqualTo("the mayor");
        assertThat(after("said |the mayor Tuesday")).isEqualTo("the mayor");
    }

    @Test
    void aPhraseHoldsTheAppositionBehindIt() {
        assertThat(after("said |Peter Ames, the mayor of Tarn. It rained"))
                .isEqualTo("Peter Ames, the mayor of Tarn");
        assertThat(after("said |Peter Ames, 54, a grocer. It rained"))
                .isEqualTo("Peter Ames, 54, a grocer");
        assertThat(after("said |Peter Ames, adding that it rained")).isEqualTo("Peter Ames");
        assertThat(after("said |Peter Ames, but it rained")).isEqualTo("Peter Ames");
        assertThat(after("said |Peter Ames, in a letter")).isEqualTo("Peter Ames");
    }

    @Test
    void aPhraseHoldsTheRelativeClauseThatBeginsIt() {
        assertThat(after("said |Peter Ames, who leads Tarn.")).startsWith("Peter Ames, who leads");
        assertThat(after("said |a man who leads Tarn.")).startsWith("a man who leads");
    }

    @Test
    void aPhraseHoldsTwoJoined() {
        assertThat(after("said |Peter Ames and Ruth Kern.")).isEqualTo("Peter Ames and Ruth Kern");
        assertThat(after("said |Peter Ames and he left")).isEqualTo("Peter Ames");
        assertThat(after("said |Peter Ames but Ruth Kern left")).isEqualTo("Peter Ames");
    }

    @Test
    void aPhraseEndsBeforeAClause() {
        assertThat(after("told |the mayor that it rained")).isEqualTo("the mayor");
    }
}
