package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

class CastTest {

    @Test
    void givesSurnamesToTheFullName() {
        Cast cast = cast("Orla Venn spoke first. Later Venn left. It was Ms. Venn who paid.");

        assertThat(names(cast)).containsExactly("Orla Venn");
        assertThat(cast.referents().getFirst().printings()).hasSize(3);
    }

    @Test
    void takesNoEpithetIntoAName() {
        assertThat(names(cast("Ann Lee won. Crooked Ann Lee won. Mary Ann Lee lost to Bob Dale.")))
                .containsExactly("Ann Lee", "Mary Ann Lee", "Bob Dale");
    }

    @Test
    void readsThePartyBeforeAFirstNameAsATitle() {
        assertThat(names(cast("It pleased House Intelligence Republican Mike Dorn.")))
                .containsExactly("Mike Dorn");
    }

    @Test
    void readsSurnamesThatAreOrdinaryWords() {
        assertThat(names(cast("They met Martha Small on Monday."))).containsExactly("Martha Small");
        assertThat(names(cast("Martha May Win Again"))).doesNotContain("Martha May");
    }

    @Test
    void joinsTwoFirstWordsOfABody() {
        assertThat(names(cast("He joined the Central and East Marovian Coalition.")))
                .containsExactly("Central and East Marovian Coalition");
        assertThat(names(cast("He asked the UN and Tarn Harbour Board.")))
                .containsExactly("UN", "Tarn Harbour Board");
    }

    @Test
    void givesAFirstWordToTheBodyRatherThanToWhatIsNotKnown() {
        Cast cast = cast("Marten Networks failed. It wrote in the Marten Path. Then Marten sold.");

        assertThat(cast.of(cast.names().getLast()).text()).isEqualTo("Marten Networks");
    }

    @Test
    void keepsHusbandAndWifeApartByTheirAddress() {
        Cast cast = cast("Peter Ames and Ruth Ames came. Then Mrs. Ames spoke to Mr. Ames.");

        assertThat(names(cast)).containsExactly("Peter Ames", "Ruth Ames");
        assertThat(cast.referents()).allMatch(referent -> referent.printings().size() == 2);
    }

    @Test
    void givesASharedSurnameToTheOneNamedInFullFarMoreOften() {
        Cast cast =
                cast(
                        "Ruth Ames won. Ruth Ames lost. Ruth Ames won. Peter Ames looked on."
                                + " They say Ames cheated.");

        assertThat(cast.of(cast.names().getLast()).text()).isEqualTo("Ruth Ames");
    }

    @Test
    void givesAnAcronymToTheNameItAbbreviates() {
        Cast cast = cast("The Harbour Pilots Association met. Then the HPA voted.");

        assertThat(names(cast)).containsExactly("Harbour Pilots Association");
    }

    @Test
    void takesThoseCalledBySurnameForPersons() {
        Cast cast = cast("They met Kerrin Oldaway there. Then Oldaway left.");

        assertThat(cast.referents().getFirst().kind()).isEqualTo(NameKind.PERSON);
    }

    @Test
    void findsWhoeverAWordStandsFor() {
        Cast cast = cast("They met Orla Venn of the Harbour Board.");

        assertThat(cast.called("venn").map(Referent::text)).contains("Orla Venn");
        assertThat(cast.named("harbour board").map(Referent::text)).contains("Harbour Board");
        assertThat(cast.called("nobody")).isEmpty();
    }

    @Test
    void measuresHowFarBackAReferentWasLastNamed() {
        Cast cast = cast("They met Orla Venn. It rained.");
        Referent venn = cast.referents().getFirst();

        assertThat(venn.distanceTo(19)).isEqualTo(10);
        assertThat(venn.distanceTo(0)).isGreaterThan(1_000_000);
    }

    @Test
    void knowsWhichNamesBeginWhere() {
        Cast cast = cast("They met Orla Venn. Piet Dorn left. Venn stayed.");

        assertThat(cast.names()).hasSize(3);
        assertThat(cast.firstFrom(0)).isZero();
        assertThat(cast.firstFrom(9)).isZero();
        assertThat(cast.firstFrom(10)).isEqualTo(1);
        assertThat(cast.firstFrom(100)).isEqualTo(3);
        assertThat(cast.namesIn(new Span(9, 21)))
                .containsExactlyElementsOf(cast.names().subList(0, 2));
        assertThat(cast.namesIn(new Span(10, 20))).isEmpty();
        assertThat(cast.namesIn(new Span(0, 9))).isEmpty();
    }

    @Test
    void givesASharedSurnameToTheOneNamedLastInFull() {
        Cast cast =
                cast("Ruth Ames won. Peter Ames lost. Ames cheered. Ruth Ames left. Ames slept.");

        assertThat(cast.names())
                .extracting(name -> cast.of(name).text())
                .containsExactly("Ruth Ames", "Peter Ames", "Peter Ames", "Ruth Ames", "Ruth Ames");
    }

    @Test
    void isSureOfAGenderThatAnAddressTells() {
        Referent told = cast("It was Mrs. Ruth Ames.").referents().getFirst();
        Referent guessed = cast("It was Ruth Ames.").referents().getFirst();

        assertThat(told.isGenderSure()).isTrue();
        assertThat(told.gender()).isEqualTo(Gender.FEMALE);
        assertThat(guessed.isGenderSure()).isFalse();
        assertThat(guessed.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void takesARelativeForAPerson() {
        Cast cast = cast("They met Ruth Ames. Later Quillan Ames came.");

        assertThat(cast.referents()).extracting(Referent::kind).containsOnly(NameKind.PERSON);
        assertThat(cast.referents()).allMatch(Referent::isPerson);
    }

    @Test
    void measuresFromTheNearestPrintingBefore() {
        Cast cast = cast("They met Orla Venn. Venn left. It rained on Venn.");
        Referent venn = cast.referents().getFirst();

        assertThat(venn.firstSpan().begin()).isEqualTo(9);
        assertThat(venn.distanceTo(9)).isZero();
        assertThat(venn.distanceTo(20)).isZero();
        assertThat(venn.distanceTo(25)).isEqualTo(5);
        assertThat(venn.distanceTo(0)).isGreaterThan(venn.distanceTo(8));
    }

    @Test
    void aFormOfAddressChoosesAmongRelativesByGender() {
        Cast cast = cast("Peter Ames and Ruth Ames came. Then Ms. Ames left.");

        assertThat(cast.of(cast.names().getLast()).text()).isEqualTo("Ruth Ames");
    }

    @Test
    void givesAFirstNameToThePerson() {
        Cast cast = cast("They met Orla Venn. Then Orla left.");

        assertThat(names(cast)).containsExactly("Orla Venn");
    }

    @Test
    void givesAPluralToTheBodyThatEndsWithIt() {
        Cast cast = cast("They met the Marten Networks. Then the Networks sold.");

        assertThat(cast.called("networks").map(Referent::text)).contains("Marten Networks");
    }

    @Test
    void givesLettersToTheBodyBeforeTheirBrackets() {
        Cast cast = cast("They met Doctors Without Borders (MSF). Then MSF left.");

        assertThat(cast.called("msf").map(Referent::text)).contains("Doctors Without Borders");
    }

    @Test
    void namesTheFirstPrintingsInTheirOrder() {
        assertThat(names(cast("They met Orla Venn and Piet Dorn. Venn and Dorn left.")))
                .containsExactly("Orla Venn", "Piet Dorn");
    }

    @Test
    void tellsBodiesFromPersons() {
        Referent board = cast("They met the Harbour Board.").referents().getFirst();

        assertThat(board.isOrganisation()).isTrue();
        assertThat(board.isPerson()).isFalse();
    }

    private static Cast cast(String text) {
        return Cast.of(new Words(TextLayout.of(text)));
    }

    private static List<String> names(Cast cast) {
        return cast.referents().stream().map(Referent::text).toList();
    }
}
