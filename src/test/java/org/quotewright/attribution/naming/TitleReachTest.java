package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class TitleReachTest {

    /** The titles of all names, with the names. */
    private static List<String> titled(String text) {
        return NameFinder.namesIn(new Words(TextLayout.of(text))).stream()
                .filter(name -> name.title().isPresent())
                .map(name -> name.title().get().in(text) + " | " + name.span().in(text))
                .toList();
    }

    @Test
    void reachesOverLettersInBrackets() {
        assertThat(titled("Then Harbour Board (HB) spokesman Peter Ames left."))
                .containsExactly("Harbour Board (HB) spokesman | Peter Ames");
    }

    @Test
    void reachesOverAPossessive() {
        assertThat(titled("Then Tarn's deputy mayor Peter Ames left."))
                .containsExactly("Tarn's deputy mayor | Peter Ames");
    }

    @Test
    void reachesOverTheFieldOfAnOffice() {
        assertThat(titled("Then Representative for the Caucasus and Central Asia Peter Ames left."))
                .containsExactly("Representative for the Caucasus and Central Asia | Peter Ames");
        assertThat(titled("Then the vice president for products Peter Ames left."))
                .containsExactly("vice president for products | Peter Ames");
    }

    @Test
    void reachesOverTwoCountriesAndTwoRoles() {
        assertThat(
                        titled(
                                "Then Marovian and Kestrian Trade Ministers Anna Holm and Dirk Visser met."))
                .contains("Marovian and Kestrian Trade Ministers | Anna Holm");
        assertThat(titled("Then writer and director Peter Ames left."))
                .containsExactly("writer and director | Peter Ames");
    }

    @Test
    void anAssistantIsOneToAnOffice() {
        assertThat(titled("Then Assistant to the President Peter Ames left."))
                .containsExactly("Assistant to the President | Peter Ames");
    }

    @Test
    void aSmallRoleStandsBeforeAName() {
        assertThat(titled("Then farmer Peter Ames left.")).containsExactly("farmer | Peter Ames");
        assertThat(titled("Then Danish farmer Peter Ames left."))
                .containsExactly("Danish farmer | Peter Ames");
        assertThat(titled("Then the rain fell on Peter Ames.")).isEmpty();
    }

    @Test
    void smallWordsAtItsBeginningAreNoneOfIt() {
        assertThat(titled("They spoke of the Danish minister Peter Ames."))
                .containsExactly("Danish minister | Peter Ames");
        assertThat(titled("They spoke for the minister Peter Ames."))
                .containsExactly("minister | Peter Ames");
    }

    @Test
    void endsAtQuotationMarks() {
        assertThat(titled("“It was the Danish” minister Peter Ames."))
                .containsExactly("minister | Peter Ames");
    }

    @Test
    void endsAtTheSentence() {
        assertThat(titled("They met the Danish. Minister Peter Ames left."))
                .containsExactly("Minister | Peter Ames");
    }
}
