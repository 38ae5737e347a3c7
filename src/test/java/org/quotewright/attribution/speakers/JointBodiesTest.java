package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointBodiesTest {

    @Test
    void bodiesNamedTogetherSpeakTogether() {
        assertThat(speakers("The HBV and the TRW said no.", "The HBV and the TRW"))
                .containsExactly("HBV", "TRW");
        assertThat(speakers("Denmark and Norway said no.", "Denmark and Norway"))
                .containsExactly("Denmark", "Norway");
        assertThat(
                        speakers(
                                "The HBV, Harbour Watch and Fen Society said no.",
                                "The HBV, Harbour Watch and Fen Society"))
                .containsExactly("HBV", "Harbour Watch", "Fen Society");
    }

    @Test
    void oneBodyWithAnAndInItsNameSpeaksAlone() {
        assertThat(speakers("Marsh and Fenwick said no.", "Marsh and Fenwick")).hasSize(1);
        assertThat(speakers("Bosnia and Herzegovina said no.", "Bosnia and Herzegovina"))
                .hasSize(1);
        assertThat(
                        speakers(
                                "The Ministry of Ports and Fish said no.",
                                "The Ministry of Ports and Fish"))
                .containsExactly("Ministry of Ports and Fish");
        assertThat(
                        speakers(
                                "Denmark and Norway Ferry Board said no.",
                                "Denmark and Norway Ferry Board"))
                .hasSize(1);
    }

    @Test
    void readsTheSecondOfTwoBehindTheBracketsOfTheFirst() {
        String text = "Senators Ann Dorn (R-Texas) and Bill Venn (D-Ohio) said no.";

        assertThat(speakers(text, "Senators Ann Dorn (R-Texas) and Bill Venn (D-Ohio)"))
                .containsExactly("Ann Dorn", "Bill Venn");
        String three = "Sens. Ann Dorn (D-Ore.), Bill Venn (D-Ohio) and Orla Marr (D-N.J.) said.";

        assertThat(speakers(three, three.replace(" said.", "")))
                .containsExactly("Ann Dorn", "Bill Venn", "Orla Marr");
    }

    private static List<String> speakers(String text, String mention) {
        return Told.in(text).by(mention).last().attribution().speakers().stream()
                .map(speaker -> speaker.speaker().name())
                .toList();
    }
}
