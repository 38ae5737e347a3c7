package org.quotewright.attribution.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quotewright.text.TextLayout;

class CueGroupsTest {

    private static List<CueGroup> groups(String sentence) {
        Reading reading = new Reading(TextLayout.of(sentence));
        return new CueGroups(reading).in(new TokenRange(0, reading.size()));
    }

    /** The verbs of reporting with their auxiliaries and particles. */
    private static List<String> verbs(String sentence) {
        Reading reading = new Reading(TextLayout.of(sentence));
        return groups(sentence).stream()
                .map(group -> reading.span(group.range()).in(sentence))
                .toList();
    }

    private static CueGroup only(String sentence) {
        assertThat(groups(sentence)).hasSize(1);
        return groups(sentence).getFirst();
    }

    @Test
    void auxiliariesAndAdverbsBelongToTheVerb() {
        assertThat(verbs("He has repeatedly said that it rained."))
                .containsExactly("has repeatedly said");
        assertThat(verbs("He would not say that it rained.")).containsExactly("would not say");
        assertThat(verbs("He also said that it rained.")).containsExactly("said");
    }

    @Test
    void theParticleOfPointingOutAndCallingForBelongsToTheVerb() {
        assertThat(verbs("He pointed out that it rained.")).containsExactly("pointed out");
        assertThat(verbs("He called for a vote.")).containsExactly("called for");
        assertThat(verbs("He said out of habit that it rained.")).containsExactly("said");
    }

    @Test
    void verbsBetweenQuotationMarksAreNotTheReporters() {
        assertThat(verbs("“I said so,” he told them.")).containsExactly("told");
    }

    @Test
    void whatSomebodyWouldSayIsModal() {
        assertThat(only("He would say that it rained.").modal()).isTrue();
        assertThat(only("He'll say that it rained.").modal()).isTrue();
        assertThat(only("He has said that it rained.").modal()).isFalse();
        assertThat(only("He said that it rained.").modal()).isFalse();
    }

    @Test
    void participlesAreNotFinite() {
        CueGroup participle = only("He left, saying that it rained.");
        assertThat(participle.finite()).isFalse();
        assertThat(participle.isParticiple()).isTrue();
        CueGroup progressive = only("He was saying that it rained.");
        assertThat(progressive.finite()).isTrue();
        assertThat(progressive.isParticiple()).isFalse();
        assertThat(only("He's saying that it rained.").finite()).isTrue();
        assertThat(only("He said that it rained.").isParticiple()).isFalse();
    }

    @Test
    void whatIsSaidOfSomebodyIsNoReportOfTheirs() {
        assertThat(verbs("He was told that it rained.")).isEmpty();
        assertThat(verbs("They are said to be late.")).isEmpty();
    }

    @Test
    void nobodySaysWhatIsLetSay() {
        assertThat(verbs("The town voted to let it say another thing.")).isEmpty();
    }

    @Test
    void nounsThatLookLikeVerbsAreNone() {
        assertThat(verbs("The report was late.")).isEmpty();
        assertThat(verbs("In report after report it rained.")).isEmpty();
        assertThat(verbs("It is full of claims about it.")).isEmpty();
        assertThat(verbs("The mayor's claims were late.")).isEmpty();
        assertThat(verbs("They left without saying a word.")).isEmpty();
        assertThat(verbs("They met the Tarn Report that day.")).isEmpty();
    }

    @Test
    void formsOfTwoKindsAreVerbsBehindASubjectOrBeforeAnObject() {
        assertThat(verbs("They report rain.")).containsExactly("report");
        assertThat(verbs("Residents claim that it rained.")).containsExactly("claim");
        assertThat(verbs("Residents claim the boat sank.")).containsExactly("claim");
        assertThat(verbs("Residents claim they own it.")).containsExactly("claim");
        assertThat(verbs("Residents claim to know it.")).containsExactly("claim");
        assertThat(verbs("Residents claim: it rained.")).containsExactly("claim");
        assertThat(verbs("They may report rain.")).containsExactly("may report");
        assertThat(verbs("“It rained,” the mayor notes.")).containsExactly("notes");
        assertThat(verbs("Residents claim rain.")).isEmpty();
    }

    @Test
    void aHeadlineWritesItsVerbWithACapital() {
        assertThat(verbs("Old Harbour Is Closed, Mayor Says")).containsExactly("Says");
    }
}
