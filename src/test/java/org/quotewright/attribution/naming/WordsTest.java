package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class WordsTest {

    private static Words words(String text) {
        return new Words(TextLayout.of(text));
    }

    @Test
    void placesBesideTheTextHoldNoWord() {
        Words words = words("Mr. Ames left");
        assertThat(words.lower(-1)).isEmpty();
        assertThat(words.lower(3)).isEmpty();
        assertThat(words.isWord(-1)).isFalse();
        assertThat(words.isWord(3)).isFalse();
        assertThat(words.isPossessive(-1)).isFalse();
        assertThat(words.isPossessive(3)).isFalse();
        assertThat(words.isCapital(3)).isFalse();
    }

    @Test
    void aBareWordHasNoStop() {
        Words words = words("Mr. Ames left. No");
        assertThat(words.bare(0)).isEqualTo("mr");
        assertThat(words.bare(1)).isEqualTo("ames");
        assertThat(words.bare(3)).isEqualTo(".");
        assertThat(words.bareWords(0, 5)).containsExactly("mr", "ames", "left", "no");
        assertThat(words.phrase(0, 2)).isEqualTo("mr ames");
    }

    @Test
    void anOfficeTiedToATimeHasACapital() {
        Words words = words("a then-Secretary an ex-director a half-Danish x-");
        assertThat(words.isCapital(1)).isTrue();
        assertThat(words.isCapital(3)).isFalse();
        assertThat(words.isCapital(5)).isFalse();
    }

    @Test
    void smallPrefixesAreTiedToACapital() {
        Words words = words("al-Rahbi d'Aubrac pro-Harbour al-rahbi inter-Harbour Al-Rahbi");
        assertThat(words.isTied(0)).isTrue();
        assertThat(words.isTied(1)).isTrue();
        assertThat(words.isTied(2)).isTrue();
        assertThat(words.isTied(3)).isFalse();
        assertThat(words.isTied(4)).isFalse();
        assertThat(words.isTied(5)).isFalse();
        assertThat(words.isTiedName(0)).isTrue();
        assertThat(words.isTiedName(1)).isTrue();
        assertThat(words.isTiedName(2)).isFalse();
    }

    @Test
    void aSingleCapitalIsAnInitial() {
        Words words = words("J. Ames A x UN U.S.");
        assertThat(words.isInitial(0)).isTrue();
        assertThat(words.isInitial(1)).isFalse();
        assertThat(words.isInitial(2)).isTrue();
        assertThat(words.isInitial(3)).isFalse();
        assertThat(words.isInitial(4)).isFalse();
        assertThat(words.isInitial(5)).isFalse();
    }

    @Test
    void placesOfTokensAreFoundByOffset() {
        Words words = words("One two three");
        assertThat(words.from(4)).isEqualTo(1);
        assertThat(words.from(5)).isEqualTo(2);
        assertThat(words.to(7)).isEqualTo(2);
        assertThat(words.to(6)).isEqualTo(1);
        assertThat(words.to(0)).isZero();
        assertThat(words.to(13)).isEqualTo(3);
        assertThat(words.span(1, 3)).isEqualTo(new Span(4, 13));
    }

    @Test
    void theFirstWordOfASentenceHasACapitalAnyway() {
        Words words = words("One two. “Three four.” Five");
        assertThat(words.isInitialWord(0)).isTrue();
        assertThat(words.isInitialWord(1)).isFalse();
        assertThat(words.isInitialWord(4)).isTrue();
        assertThat(words.isInitialWord(5)).isFalse();
        assertThat(words.isInitialWord(8)).isTrue();
        assertThat(words.sentenceOf(1)).isEqualTo(new Span(0, 8));
    }

    @Test
    void knowsWhatStandsBetweenMarks() {
        Words words = words("One “two” three");
        assertThat(words.isQuoted(2)).isTrue();
        assertThat(words.isQuoted(0)).isFalse();
        assertThat(words.isQuoted(4)).isFalse();
    }

    @Test
    void knowsTheBodiesThatATaggerMarked() {
        String text = "They met Orveth Quillan there";
        Span name = new Span(9, 23);
        MarkedName body = new MarkedName(name, NameKind.ORGANISATION);
        MarkedName person = new MarkedName(name, NameKind.PERSON);
        TextLayout layout = TextLayout.of(text);
        assertThat(new Words(layout, List.of(body)).isMarkedBody(name)).isTrue();
        assertThat(new Words(layout, List.of(person)).isMarkedBody(name)).isFalse();
        assertThat(new Words(layout, List.of(body, person)).isMarkedBody(name)).isFalse();
        assertThat(new Words(layout).isMarkedBody(name)).isFalse();
    }
}
