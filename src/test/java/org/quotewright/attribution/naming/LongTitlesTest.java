package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class LongTitlesTest {

    @Test
    void anOfficeWithItsBodyStandsBeforeAName() {
        assertThat(
                        titled(
                                "Yes, Deputy Minister of National Forests of Türkiye Mehmet Orçun"
                                        + " left."))
                .contains("Deputy Minister of National Forests of Türkiye | Mehmet Orçun");
        assertThat(titled("Leader of the Opposition Sunita Marawi left."))
                .contains("Leader of the Opposition | Sunita Marawi");
        assertThat(titled("Head of the Roads Department of the Velmian Administration Ikmat Orel."))
                .contains(
                        "Head of the Roads Department of the Velmian Administration | Ikmat Orel");
    }

    @Test
    void lettersInBracketsMayStandBetween() {
        assertThat(
                        titled(
                                "Chairman of the Board of the Mine Agency of the Republic of"
                                        + " Azerbaijan (MAA) Vugar Orel left."))
                .contains(
                        "Chairman of the Board of the Mine Agency of the Republic of Azerbaijan"
                                + " (MAA) | Vugar Orel");
    }

    @Test
    void lettersInBracketsNameTheBodyBeforeThem() {
        assertThat(named("Doctors Without Borders (MSF) left. MSF stayed."))
                .containsExactly("Doctors Without Borders");
        assertThat(named("Instituto Nacional Verde (INVE) left. INVE stayed."))
                .containsExactly("Instituto Nacional Verde");
    }

    @Test
    void aNumberMayStandInsideAName() {
        assertThat(named("They asked NHS Three Rivers Care Board again."))
                .containsExactly("NHS Three Rivers Care Board");
    }

    private static List<String> named(String text) {
        return Cast.of(new Words(TextLayout.of(text))).referents().stream()
                .map(Referent::text)
                .toList();
    }

    private static List<String> titled(String text) {
        return NameFinder.namesIn(new Words(TextLayout.of(text))).stream()
                .filter(name -> name.title().isPresent())
                .map(name -> name.title().get().in(text) + " | " + name.span().in(text))
                .toList();
    }
}
