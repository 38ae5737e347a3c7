package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.CueClass;
import org.quotewright.model.QuoteType;

class RuleQuoteFinderTest {

    @Test
    void findsACueAfterTheQuotation() {
        assertThat(Findings.in("Lead.\n\n\"We leave at dawn,\" he said."))
                .containsExactly("he | said | \"We leave at dawn,\"");
    }

    @Test
    void findsAnInvertedSubjectWithItsApposition() {
        assertThat(Findings.in("Lead.\n\n“We leave at dawn,” said Mara Quill, a nurse in Tarn."))
                .containsExactly("Mara Quill, a nurse in Tarn | said | “We leave at dawn,”");
    }

    @Test
    void joinsAnInterruptedQuotation() {
        assertThat(Findings.in("Lead.\n\n\"We leave,\" Quill said, \"and we never return.\""))
                .containsExactly("Quill | said | \"We leave,\" … \"and we never return.\"");
    }

    @Test
    void joinsTheSentenceThatGoesOnAfterTheCue() {
        assertThat(Findings.in("Lead.\n\n''We leave,'' Quill said. ''We never return.''"))
                .containsExactly("Quill | said | ''We leave,'' … ''We never return.''");
    }

    @Test
    void takesTheWholeReportedClauseOfAMixedQuotation() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nMinister Odd Brandt, who met the crews, who sailed for"
                                        + " many long and bitter weeks through storms, praised them for"
                                        + " \"brave steps\" toward peace."))
                .containsExactly(
                        "Minister Odd Brandt | praised | for \"brave steps\" toward peace");
    }

    @Test
    void sharesASubjectWithTheParticipleAfterIt() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nBrandt stressed that the deal underscored the two"
                                        + " towns' wish for calm, adding that the harbor stays open."))
                .containsExactly(
                        "Brandt | stressed | that the deal underscored the two towns' wish for calm",
                        "Brandt | adding | that the harbor stays open");
    }

    @Test
    void findsReportedSpeechWithAndWithoutThat() {
        assertThat(Findings.in("Lead.\n\nThe harbor master said the ferries would run."))
                .containsExactly("The harbor master | said | the ferries would run");
        assertThat(Findings.in("Lead.\n\nQuill informed that the ferries would run."))
                .containsExactly("Quill | informed | that the ferries would run");
    }

    @Test
    void findsANounThatSaysWhatWasSaid() {
        assertThat(Findings.in("Lead.\n\nBrandt reiterated the town's readiness for talks."))
                .containsExactly("Brandt | reiterated | the town's readiness for talks");
    }

    @Test
    void tellsStanceFromSpeech() {
        FoundQuote agreed = Findings.of("Lead.\n\nThey agreed to meet again in May.").getFirst();
        assertThat(agreed.cue().orElseThrow().cueClass()).isEqualTo(CueClass.ATTITUDE);
        FoundQuote said = Findings.of("Lead.\n\nThey agreed that it was late.").getFirst();
        assertThat(said.cue().orElseThrow().cueClass()).isEqualTo(CueClass.SPEECH);
    }

    @Test
    void aDescriptiveClauseBetweenNameAndVerbStaysWithTheName() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nIvo Lund, a doctor, said: \"It spreads.\"\n\n\"It spreads"
                                        + " fast,\" he added."))
                .containsExactly(
                        "Ivo Lund, a doctor, | said | \"It spreads.\"",
                        "he | added | \"It spreads fast,\"");
    }

    @Test
    void aNicknameIsNoQuotation() {
        assertThat(Findings.in("Lead.\n\nIvo \"Skip\" Lund won the race in Tarn.")).isEmpty();
        assertThat(Findings.in("Lead.\n\nIvo \"Skip\" Lund said he won."))
                .containsExactly("Ivo \"Skip\" Lund | said | he won");
    }

    @Test
    void aScareQuoteAndATitleAreNoQuotations() {
        assertThat(Findings.in("Lead.\n\nThe so-called \"reform\" began in May.")).isEmpty();
        assertThat(Findings.in("Lead.\n\nHer novel \"The Long Tide\" came out.")).isEmpty();
        assertThat(Findings.in("Lead.\n\nIn \"The Long Tide,\" Lund said that all is lost."))
                .containsExactly("Lund | said | that all is lost");
    }

    @Test
    void aQuotedParagraphContinuesTheOneBefore() {
        assertThat(
                        Findings.in(
                                "Lead.\n\n\"It spreads,\" Lund said.\n\n\"Nobody knows how far it"
                                        + " went.\""))
                .containsExactly(
                        "Lund | said | \"It spreads,\"",
                        "^0 | - | \"Nobody knows how far it went.\"");
    }

    @Test
    void typesFollowTheShareOfLettersBetweenMarks() {
        assertThat(Findings.of("Lead.\n\n\"Yes, we do,\" he said.").getFirst().quote().type())
                .isEqualTo(QuoteType.DIRECT);
        assertThat(
                        Findings.of("Lead.\n\nHe said the plan for the old harbor was \"odd\".")
                                .getFirst()
                                .quote()
                                .type())
                .isEqualTo(QuoteType.MIXED);
        assertThat(Findings.of("Lead.\n\nHe said the plan was odd.").getFirst().quote().type())
                .isEqualTo(QuoteType.INDIRECT);
    }

    @Test
    void takesNoThingForASpeaker() {
        assertThat(Findings.in("Lead.\n\nThe sundial on the Corn Hall has said noon for years."))
                .isEmpty();
        assertThat(Findings.in("Lead.\n\nThe town voted to let it say another thing.")).isEmpty();
    }

    @Test
    void takesNoNameForWhatWasReported() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nThe ship doctor, Tobias Renn of Maddern's Hospital,"
                                        + " reported nine cases of cold hands."))
                .noneMatch(found -> found.endsWith("Maddern's Hospital"));
    }

    @Test
    void takesNoParticipleOrSummonsForAReport() {
        assertThat(Findings.in("Lead.\n\nIda Renn, known as “The Eel”, laughed.")).isEmpty();
        assertThat(Findings.in("Lead.\n\nThe bank called a vote of its members.")).isEmpty();
    }

    @Test
    void endsAtASemicolonBeforeTheNextReport() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nThe Herald praised it as “fresh”; a critic from the hills complained"
                                        + " that the play was wet."))
                .containsExactly(
                        "The Herald | praised | as “fresh”",
                        "a critic from the hills | complained | that the play was wet");
    }
}
