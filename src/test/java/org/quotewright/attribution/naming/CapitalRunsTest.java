package org.quotewright.attribution.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class CapitalRunsTest {

    private static List<String> printed(String text) {
        return NameFinder.namesIn(new Words(TextLayout.of(text))).stream()
                .map(name -> name.span().in(text))
                .toList();
    }

    @Test
    void partyAndStateOfAPoliticianAreNoName() {
        assertThat(printed("Then Paula Stone (R-Ohio) agreed.")).containsExactly("Paula Stone");
        assertThat(printed("Then Paula Stone (D) agreed with Peter Ames."))
                .containsExactly("Paula Stone", "Peter Ames");
        assertThat(printed("Then Paula Stone (Ohio) agreed.")).contains("Ohio");
        assertThat(printed("Then Paula Stone (Dale Bank) agreed.")).contains("Dale Bank");
    }

    @Test
    void nicknamesStandInsideNames() {
        assertThat(printed("Then Robert \"Bob\" Dale left."))
                .containsExactly("Robert \"Bob\" Dale");
        assertThat(printed("Then Robert “Bob” van Dale left."))
                .containsExactly("Robert “Bob” van Dale");
        assertThat(printed("Then Robert “left” Dale.")).doesNotContain("Robert “left” Dale");
    }

    @Test
    void oneOrTwoSmallWordsStandInsideNames() {
        assertThat(printed("Then Joost van den Berk left.")).containsExactly("Joost van den Berk");
        assertThat(printed("Then Qasim ibn Yusuf al-Rahbi left."))
                .containsExactly("Qasim ibn Yusuf al-Rahbi");
        assertThat(printed("Then Joost van left.")).containsExactly("Joost");
    }

    @Test
    void ownersStandInsideTheNamesOfBodies() {
        assertThat(printed("They joined the Bakers' Federation."))
                .containsExactly("Bakers' Federation");
        assertThat(printed("They left St Anne's Hospital.")).containsExactly("St Anne's Hospital");
        assertThat(printed("They joined the Women's Institute."))
                .containsExactly("Women's Institute");
        assertThat(printed("They joined the Children's Fund.")).containsExactly("Children's Fund");
        assertThat(printed("They joined the Bakers' Tarn.")).containsExactly("Tarn");
    }

    @Test
    void lettersInBracketsStandInsideATitleOnly() {
        assertThat(printed("Then Harbour Board (HB) Director Peter Ames left."))
                .containsExactly("Peter Ames");
        assertThat(printed("Then the Harbour Board (HB) left.")).contains("Harbour Board");
    }

    @Test
    void ampersandsTieTheNamesOfAFirm() {
        assertThat(printed("They asked Marten & Sons about it.")).containsExactly("Marten & Sons");
    }

    @Test
    void smallWordsFollowMembersAndOffices() {
        assertThat(printed("They joined the Friends of the Marsh."))
                .containsExactly("Friends of the Marsh");
        assertThat(printed("They left the Bank of Westmark and Peter Ames."))
                .containsExactly("Bank of Westmark", "Peter Ames");
    }

    @Test
    void firstNamesThatAreWordsAreNamesBeforeACapital() {
        assertThat(printed("Then May Chen left.")).containsExactly("May Chen");
        assertThat(printed("May Chen come?")).containsExactly("Chen");
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(printed("They met Peter Ames\nHarbour Board met."))
                .containsExactly("Peter Ames", "Harbour Board");
    }
}
