package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueAroundContentTest {

    private static List<String> in(String sentence) {
        return Findings.in("Lead.\n\n" + sentence);
    }

    @Test
    void aBareClauseNeedsASubjectAndAVerb() {
        assertThat(in("The mayor told residents the boats would leave."))
                .containsExactly("The mayor | told | the boats would leave");
        assertThat(in("The mayor claimed she would leave."))
                .containsExactly("The mayor | claimed | she would leave");
        assertThat(in("The mayor claimed the prize.")).isEmpty();
        assertThat(in("The mayor claimed the prize, which was late.")).isEmpty();
    }

    @Test
    void saidNeedsNoClauseBehindIt() {
        assertThat(in("The mayor said no.")).containsExactly("The mayor | said | no");
        assertThat(in("The mayor said: the boats would leave."))
                .containsExactly("The mayor | said | the boats would leave");
    }

    @Test
    void aClauseMayStandBeforeItsVerb() {
        assertThat(in("The boats would leave, the mayor said."))
                .containsExactly("the mayor | said | The boats would leave");
        assertThat(in("The boats would leave, the mayor said on Tuesday."))
                .containsExactly("the mayor | said | The boats would leave");
        assertThat(in("The boats would leave, said the mayor."))
                .containsExactly("the mayor | said | The boats would leave");
        assertThat(in("The old boats, the mayor said.")).isEmpty();
    }

    @Test
    void aClauseMayStandRoundItsVerb() {
        assertThat(in("The boats, the mayor said, would leave at noon."))
                .containsExactly("the mayor | said | The boats … would leave at noon");
    }

    @Test
    void aTitleBetweenMarksIsNoContent() {
        assertThat(in("On “Morning Light,” she said that it rained."))
                .containsExactly("she | said | that it rained");
    }

    @Test
    void quotedWordsBeforeAVerbWithoutASubjectAreNotSaid() {
        assertThat(in("“Moby” said so.")).noneMatch(found -> found.endsWith("| “Moby”"));
    }

    @Test
    void aDashOpensALineOfDialogue() {
        assertThat(in("— The cat, answered the old woman."))
                .anyMatch(found -> found.startsWith("the old woman | answered | "));
    }
}
