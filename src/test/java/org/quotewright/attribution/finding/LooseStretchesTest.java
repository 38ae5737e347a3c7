package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LooseStretchesTest {

    @Test
    void aParagraphLeftOpenIsCarriedOver() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nQuill said: “Ferries leak.\n\n“And nobody cares about it.”"))
                .containsExactly("Quill | said | “Ferries leak. … “And nobody cares about it.”");
    }

    @Test
    void aShortSentenceOfSmallWordsCarriesTheQuotationOn() {
        assertThat(Findings.in("Lead.\n\n“The eel has a long tail,” Lund said. “So do I.”"))
                .containsExactly("Lund | said | “The eel has a long tail,” … “So do I.”");
    }

    @Test
    void aParagraphLeftOpenBelongsToTheCueAfterIt() {
        assertThat(
                        Findings.in(
                                "Lead.\n\n“Ferries leak and rust.\n\n“And nobody cares,” Quill said."))
                .containsExactly("Quill | said | “Ferries leak and rust. … “And nobody cares,”");
    }

    @Test
    void aQuotationFollowsItsSpeakersSentence() {
        assertThat(Findings.in("Lead.\n\nQuill was in high spirits. “We won the whole thing.”"))
                .containsExactly("Quill | - | “We won the whole thing.”");
    }

    @Test
    void aParagraphInMarksIsOfWhomTheParagraphBeforeNames() {
        assertThat(Findings.in("Lead.\n\nAda Quill left the hall.\n\n“We won the whole thing.”"))
                .containsExactly("Ada Quill | - | “We won the whole thing.”");
        assertThat(
                        Findings.in(
                                "Lead.\n\n“No,” Lund said.\n\nAda Quill of Tarn left the hall."
                                        + "\n\n„We won.“"))
                .containsExactly("Lund | said | “No,”", "Ada Quill | - | „We won.“");
    }

    @Test
    void whereNobodyIsNamedTheSpeakerBeforeGoesOn() {
        assertThat(Findings.in("Lead.\n\n“No,” Lund said.\n\nThe rain fell hard.\n\n“We won it.”"))
                .containsExactly("Lund | said | “No,”", "^0 | - | “We won it.”");
    }

    @Test
    void aParagraphInMarksIsOfWhomTheParagraphBeforeReports() {
        assertThat(
                        Findings.in(
                                "Lead.\n\n“No,” Lund said.\n\nClub doctor Ada Quill said that it"
                                        + " rained.\n\n“Nobody at this club will run.”"))
                .endsWith("Club doctor Ada Quill | - | “Nobody at this club will run.”");
    }
}
