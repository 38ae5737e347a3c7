package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class NameFinderTest {

    @Test
    void findsAFullNameWithTheTitleBeforeIt() {
        Name name = only("The talks failed, Norwegian Finance Minister Greta Solheim said.");

        assertThat(name.words()).containsExactly("greta", "solheim");
        assertThat(title("The talks failed, Norwegian Finance Minister Greta Solheim said."))
                .isEqualTo("Norwegian Finance Minister");
        assertThat(name.isPerson()).isTrue();
    }

    @Test
    void keepsANicknameBeforeAParticleInsideTheName() {
        assertThat(printed("They met Willem “Tin” van Aster there."))
                .containsExactly("Willem “Tin” van Aster");
    }

    @Test
    void daysThatComeAgainAreNoNames() {
        assertThat(printed("They met on Tuesdays, and Fridays suit nobody.")).isEmpty();
    }

    @Test
    void beginsASurnameWithItsSmallWords() {
        assertThat(printed("“We sail,” van der Berg said.")).containsExactly("van der Berg");
        assertThat(printed("“We sail,” said bin Salman.")).containsExactly("bin Salman");
        assertThat(printed("“We sail,” al-Zahrawi said.")).containsExactly("al-Zahrawi");
        assertThat(printed("“We sail,” d’Ornano said.")).containsExactly("d’Ornano");
        assertThat(printed("They took the van Harbour sold.")).containsExactly("Harbour");
        assertThat(printed("A pro-Harbour crowd came.")).isEmpty();
    }

    @Test
    void carriesATitleOverItsField() {
        String products = "It broke, vice president for boilers Ivo Marsten-Lund wrote.";
        assertThat(title(products)).isEqualTo("vice president for boilers");
        String health = "Danish Minister for Public Works and the Coasts Dr. Ivo Lund left.";
        assertThat(printed(health)).containsExactly("Ivo Lund");
        assertThat(title(health)).startsWith("Danish Minister for Public Works");
    }

    @Test
    void onlyPersonsAreOfABody() {
        Name name = names("Iveta Strobach of the Welders' Union left.").getFirst();
        assertThat(name.isPerson()).isTrue();
    }

    @Test
    void leavesTheOfficeOutOfTheName() {
        assertThat(printed("He met Secretary of State Walter Pym on Monday."))
                .containsExactly("Walter Pym");
        assertThat(printed("Special Envoy for the Arctic and Northern Waters Javier Lund spoke."))
                .containsExactly("Javier Lund");
    }

    @Test
    void joinsTwoTitlesOfOnePerson() {
        String text =
                "FAO Deputy Director for Seeds and Soil, Special Envoy for the Sahel Helen Marsh"
                        + " welcomed it.";

        assertThat(printed(text)).containsExactly("Helen Marsh");
        assertThat(title(text)).startsWith("FAO Deputy Director").endsWith("Sahel");
    }

    @Test
    void carriesALowerCaseTitleBackToTheBody() {
        String text = "It works, Harbour Board spokesman Peter Ames said.";

        assertThat(names(text).getLast().title().orElseThrow().in(text))
                .isEqualTo("Harbour Board spokesman");
    }

    @Test
    void sharesATitleInThePlural() {
        List<Name> names =
                names("Danish and Dutch Foreign Ministers Anna Holm and Dirk Visser met.");

        assertThat(names).hasSize(2);
        assertThat(names.get(1).title()).isEqualTo(names.get(0).title());
    }

    @Test
    void keepsSmallWordsInsideNames() {
        assertThat(printed("She left the Bank of Westmark and the Institute for Tidal Power."))
                .containsExactly("Bank of Westmark", "Institute for Tidal Power");
        assertThat(printed("Then Ludwig van Dorn spoke.")).containsExactly("Ludwig van Dorn");
    }

    @Test
    void keepsPrefixesOfNames() {
        assertThat(
                        printed(
                                "There Qasim ibn Yusuf al-Rabi met Anders d'Orval and Joost van den Berg."))
                .containsExactly("Qasim ibn Yusuf al-Rabi", "Anders d'Orval", "Joost van den Berg");
    }

    @Test
    void keepsThePluralPossessiveOfABody() {
        assertThat(printed("They joined the Millers’ Federation."))
                .containsExactly("Millers’ Federation");
        assertThat(printed("They joined Dale's Federation.")).containsExactly("Dale", "Federation");
    }

    @Test
    void stopsABodyBeforeTheSurnameThatFollows() {
        assertThat(printed("In the Morning Gazette Dale said so."))
                .containsExactly("Morning Gazette", "Dale");
    }

    @Test
    void takesTheCapitalOfASentencesFirstWordForDoubtful() {
        assertThat(names("Growers disagree. Growers want rain.")).allMatch(Name::doubtful);
    }

    @Test
    void leavesBylinesAndCreditsOut() {
        assertThat(names("By Sandra Quill\n\nThe rain fell on Peter Ames.\n\nPhoto: Ida Kern"))
                .extracting(name -> name.words().getLast())
                .containsExactly("ames");
        assertThat(names(" date 2031-04-02 By Quay News\n\nBy Sandra Quill\n\nIt rained."))
                .isEmpty();
    }

    @Test
    void leavesThePartyAndStateOfAPoliticianOut() {
        assertThat(printed("Rep. Paula Stone (D-Ohio) agreed.")).containsExactly("Paula Stone");
    }

    @Test
    void tellsPersonsFromBodiesAndPlaces() {
        assertThat(only("They flew to South Korea.").kind()).isEqualTo(NameKind.PLACE);
        assertThat(only("They joined the Tidal Power Institute.").kind())
                .isEqualTo(NameKind.ORGANISATION);
        assertThat(only("They asked Kerrin Oldaway, a fisherman from there.").kind())
                .isEqualTo(NameKind.PERSON);
        assertThat(only("They asked the UNHCR.").kind()).isEqualTo(NameKind.ORGANISATION);
    }

    @Test
    void readsGenderFromAddressAndOffice() {
        assertThat(only("It was Mrs. Ames.").gender()).isEqualTo(Gender.FEMALE);
        assertThat(only("It was Chairman Ames.").gender()).isEqualTo(Gender.MALE);
    }

    private static List<Name> names(String text) {
        return NameFinder.namesIn(new Words(TextLayout.of(text)));
    }

    private static Name only(String text) {
        List<Name> names = names(text);
        assertThat(names).hasSize(1);
        return names.getFirst();
    }

    private static String title(String text) {
        return only(text).title().orElseThrow().in(text);
    }

    private static List<String> printed(String text) {
        return names(text).stream().map(name -> name.span().in(text)).toList();
    }
}
