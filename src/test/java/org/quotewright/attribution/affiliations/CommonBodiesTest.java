package org.quotewright.attribution.affiliations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.text.TextLayout;

class CommonBodiesTest {

    private static CommonBodies bodies(String text) {
        Words words = new Words(TextLayout.of(text));
        return new CommonBodies(words, Cast.of(words));
    }

    /** What the noun means at the end of the text. */
    private static Optional<String> nearest(String noun, String text) {
        return bodies(text).nearest(noun, text.length() - 1).map(Referent::text);
    }

    /** What "its" means, which stands in the text once. */
    private static Optional<String> its(String text) {
        Words words = new Words(TextLayout.of(text));
        int its = words.from(text.indexOf(" its ") + 1);
        return bodies(text).meantByIts(its).map(Name::span).map(span -> span.in(text));
    }

    @Test
    void aNounMeansTheLastBodyWhoseNameFits() {
        assertThat(nearest("bank", "They met the Tarn Bank. They met the Dale Bank."))
                .contains("Dale Bank");
        assertThat(nearest("bank", "They met the Tarn Bank. They met the Dale Union."))
                .contains("Tarn Bank");
        assertThat(nearest("bank", "They met the Dale Union.")).isEmpty();
    }

    @Test
    void aNounMeansTheFirstBodyOfItsSentence() {
        assertThat(nearest("group", "They met the Tarn Group, a part of the Dale Group."))
                .contains("Tarn Group");
    }

    @Test
    void aNounMeansTheFirstBodyBehindItWhereNoneStandsBefore() {
        String text = "The bank met. Later the Tarn Bank and the Dale Bank met.";
        assertThat(bodies(text).nearest("bank", 4).map(Referent::text)).contains("Tarn Bank");
    }

    @Test
    void itsMeansTheBodyThatTheSentenceBeginsWith() {
        assertThat(its("The Tarn Bank paid the Dale Union for its boat.")).contains("Tarn Bank");
        assertThat(its("It helped that the Dale Union sold its boat.")).contains("Dale Union");
    }

    @Test
    void itsMeansWhatTheSentenceBeforeBeganWith() {
        assertThat(its("The Tarn Bank met Peter Ames. In its boat it rained."))
                .contains("Tarn Bank");
    }

    @Test
    void itsMayMeanACountry() {
        assertThat(its("Norway sold all its boats.")).contains("Norway");
        assertThat(its("Peter Ames saw all its boats.")).isEmpty();
    }

    @Test
    void theLastBodyIsNoneThatIsQuoted() {
        String text = "They met the Tarn Bank. “I like the Dale Union,” it said.";
        assertThat(bodies(text).lastBefore(text.length()).map(name -> name.span().in(text)))
                .contains("Tarn Bank");
        assertThat(bodies(text).lastBefore(5)).isEmpty();
    }

    @Test
    void aParentCompanyIsNamedBehindTheComma() {
        Words words = new Words(TextLayout.of("the parent company, Dale Foods"));
        assertThat(CommonBodies.isNamedAfter(words, 3)).isTrue();
        assertThat(CommonBodies.isNamedAfter(words, 2)).isFalse();
        Words other = new Words(TextLayout.of("the parent company, late"));
        assertThat(CommonBodies.isNamedAfter(other, 3)).isFalse();
        Words old = new Words(TextLayout.of("the old company, Dale Foods"));
        assertThat(CommonBodies.isNamedAfter(old, 3)).isFalse();
    }
}
