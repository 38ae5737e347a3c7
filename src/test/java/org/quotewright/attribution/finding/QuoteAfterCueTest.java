package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteAfterCueTest {

    @Test
    void aColonOpensAQuotation() {
        assertThat(Findings.in("Lead.\n\nQuill wrote on Monday: “Ferries leak.”"))
                .containsExactly("Quill | wrote | “Ferries leak.”");
    }

    @Test
    void aNameInMarksAfterAnInfinitiveBelongsToIt() {
        assertThat(Findings.in("Lead.\n\nThey agreed to meet in the inn, ‘The Old Eel’."))
                .containsExactly("They | agreed | to meet in the inn, ‘The Old Eel’");
    }

    @Test
    void aColonAtAParagraphsEndOpensTheNextOne() {
        assertThat(Findings.in("Lead.\n\nQuill continued:\n\n“Ferries leak and nobody cares.”"))
                .containsExactly("Quill | continued | “Ferries leak and nobody cares.”");
    }

    @Test
    void aParticipleBeforeTheMainClauseReportsNothing() {
        assertThat(Findings.in("Lead.\n\nAsked about the pump, Quill said, “It leaks.”"))
                .containsExactly("Quill | said | “It leaks.”");
    }

    @Test
    void aPhraseBeforeTheMainClauseReportsNothing() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nIn a note posted Friday, Quill said the pump was \"dead\"."))
                .containsExactly("Quill | said | the pump was \"dead\"");
    }

    @Test
    void aSharedSubjectIsCarriedOn() {
        assertThat(Findings.in("Lead.\n\nQuill praised the crew and said it was “brave”."))
                .containsExactly("Quill | praised | the crew", "Quill | said | it was “brave”");
    }
}
