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
}
