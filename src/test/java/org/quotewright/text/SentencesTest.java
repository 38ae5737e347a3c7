package org.quotewright.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> sentences(String text) {
        return TextLayout.of(text).sentences().stream().map(span -> span.in(text)).toList();
    }

    @Test
    void everyEndMarkEndsOne() {
        assertThat(sentences("One. Two! Three? Four… Five ... Six.. Seven"))
                .containsExactly("One.", "Two!", "Three?", "Four…", "Five ...", "Six..", "Seven");
    }

    @Test
    void closingMarksBelongToTheSentenceThatTheyClose() {
        assertThat(sentences("(We won.) He left. [They lost.] ''We won.'' He left."))
                .containsExactly(
                        "(We won.)", "He left.", "[They lost.]", "''We won.''", "He left.");
        assertThat(sentences("He “won.” “They lost.” He left."))
                .containsExactly("He “won.”", "“They lost.”", "He left.");
    }

    @Test
    void noneEndsBeforeALowerCaseLetter() {
        assertThat(sentences("It was e. coli. Yahoo! is late. “No!” he said."))
                .containsExactly("It was e. coli.", "Yahoo! is late.", "“No!” he said.");
    }

    @Test
    void noneEndsWithoutASpaceOrBeforeMoreMarks() {
        assertThat(sentences("Go.Now. “No!”, Hale said. What?! Yes."))
                .containsExactly("Go.Now.", "“No!”, Hale said.", "What?!", "Yes.");
    }

    @Test
    void anAbbreviationEndsOneBeforeAUsualBeginningOrAQuotation() {
        assertThat(sentences("She left the U.S. The end. He came at 5 p.m. “We won.”"))
                .containsExactly("She left the U.S.", "The end.", "He came at 5 p.m.", "“We won.”");
        assertThat(sentences("He came at 5 p.m. \"We won.\""))
                .containsExactly("He came at 5 p.m.", "\"We won.\"");
        assertThat(sentences("She met Mr. The and the U.S. Senate."))
                .containsExactly("She met Mr. The and the U.S. Senate.");
    }

    @Test
    void noneEndsBehindABracketWithinAClosedQuotation() {
        assertThat(sentences("He said: “(We won.) They lost.” Then he left."))
                .containsExactly("He said: “(We won.) They lost.”", "Then he left.");
    }

    @Test
    void aQuotationThatIsNotClosedIsCutAsOtherTextIs() {
        assertThat(sentences("He said: “We won. They lost.\nNew."))
                .containsExactly("He said: “We won.", "They lost.", "New.");
    }

    @Test
    void noneReachesOverTheEndOfAParagraph() {
        assertThat(sentences("One\nTwo. Three\n\nFour."))
                .containsExactly("One", "Two.", "Three", "Four.");
    }
}
