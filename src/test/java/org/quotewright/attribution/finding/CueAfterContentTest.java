package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueAfterContentTest {

    @Test
    void aClauseBeforeItsCueIsItsContent() {
        assertThat(Findings.in("Lead.\n\nThe harbor is dead, Brandt said."))
                .containsExactly("Brandt | said | The harbor is dead");
    }

    @Test
    void askingNotToBeNamedIsNoReport() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nA clerk, who asked not to be named, said the dam was “odd”."))
                .containsExactly("A clerk, who asked not to be named, | said | the dam was “odd”");
    }

    @Test
    void aDashOpensALineOfDialogueThatNeedsNoVerb() {
        assertThat(Findings.in("Lead.\n\n— The eels, answered the old man at the door."))
                .containsExactly("the old man at the door | answered | The eels");
    }

    @Test
    void oneMaySpeak() {
        assertThat(Findings.in("Lead.\n\n“Nobody came to mend it,” one shouted."))
                .containsExactly("one | shouted | “Nobody came to mend it,”");
    }

    @Test
    void bothCompaniesAreToldAndNotQuoted() {
        assertThat(Findings.in("Lead.\n\nLund told both yards that he would sell."))
                .containsExactly("Lund | told | that he would sell");
    }

    @Test
    void aCueInsideAClauseLeavesTwoParts() {
        assertThat(Findings.in("Lead.\n\nThe harbor, Brandt said, is dead."))
                .containsExactly("Brandt | said | The harbor … is dead");
    }

    @Test
    void anAppositionBeforeTellIsNoInversion() {
        assertThat(
                        Findings.in(
                                "Lead.\n\n“It leaks,” Ivo Lund, a smith at the old yard, told the Tarn Times."))
                .containsExactly("Ivo Lund, a smith at the old yard, | told | “It leaks,”");
    }

    @Test
    void aQuestionIsJoinedWithItsCue() {
        assertThat(Findings.in("Lead.\n\n“Who knows?” Quill asked."))
                .containsExactly("Quill | asked | “Who knows?”");
    }

    @Test
    void aCryIsJoinedWithWhomItWasToldTo() {
        assertThat(Findings.in("Lead.\n\n“We won!” Quill told reporters."))
                .containsExactly("Quill | told | “We won!”");
    }

    @Test
    void aPresentTenseCueWithoutObjectIsAVerb() {
        assertThat(Findings.in("Lead.\n\n“It leaks,” Quill notes."))
                .containsExactly("Quill | notes | “It leaks,”");
    }

    @Test
    void aParticipleTakesNothingBeforeIt() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nBrandt blamed it on a “bad pump,” claiming that he was away."))
                .containsExactly(
                        "Brandt | blamed | it on a “bad pump,”",
                        "Brandt | claiming | that he was away");
    }

    @Test
    void theWholeSentenceWithItsMarksIsContent() {
        assertThat(
                        Findings.in(
                                "Lead.\n\nThe plan was a “good thing” that gave “good results,” Lund said."))
                .containsExactly(
                        "Lund | said | The plan was a “good thing” that gave “good results,”");
    }
}
