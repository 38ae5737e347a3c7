package org.quotewright.attribution.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

class SpeakerResolverTest {

    private static final String TWO = "Mayor Orla Venn met Peter Ames, a grocer, on Monday. ";

    @Test
    void resolvesASurnameToTheFullName() {
        assertThat(Told.in(TWO + "Venn said yes.").by("Venn said".substring(0, 4)).speaker())
                .isEqualTo("Orla Venn");
    }

    @Test
    void resolvesPronounsByGender() {
        assertThat(Told.in(TWO + "He said yes.").by("He").speaker()).isEqualTo("Peter Ames");
        assertThat(Told.in("Ruth Kern met Peter Ames. She said yes.").by("She").speaker())
                .isEqualTo("Ruth Kern");
    }

    @Test
    void prefersTheSubjectOfTheSentenceBefore() {
        assertThat(Told.in("Peter Ames met Paul Dorn. He said yes.").by("He").speaker())
                .isEqualTo("Peter Ames");
    }

    @Test
    void prefersWhoSpokeLast() {
        String text = "Peter Ames met Paul Dorn. Yes, Dorn said. No, he said.";

        assertThat(
                        Told.in(text)
                                .by("Dorn said".substring(0, 0) + "Paul Dorn")
                                .by("Dorn")
                                .by("he")
                                .speaker())
                .isEqualTo("Paul Dorn");
    }

    @Test
    void prefersTheUnnamedWhoSpokeLast() {
        String text =
                "Board chairman Peter Ames declined to comment. An official said no. It is so, he"
                        + " said.";

        assertThat(Told.in(text).by("An official").by("he").speaker()).isEqualTo("An official");
        assertThat(
                        Told.in(text.replace("An official", "A hostel official"))
                                .by("A hostel official")
                                .by("he")
                                .speaker())
                .isEqualTo("A hostel official");
    }

    @Test
    void takesNobodyNamedInsideAQuotation() {
        String text = "Peter Ames rose. \"I like Paul Dorn and Carl Beck,\" he said.";

        assertThat(Told.in(text).by("he").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void resolvesARoleWhateverItsForm() {
        String text = "Board Spokesman Peter Ames met Paul Dorn. It rained, the spokesperson said.";

        assertThat(Told.in(text).by("the spokesperson").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void tellsHoldersOfOneRoleApart() {
        String text =
                "Danish Foreign Minister Anna Holm met Dutch Foreign Minister Dirk Visser."
                        + " It rained, the Danish minister said.";

        assertThat(Told.in(text).by("the Danish minister").speaker()).isEqualTo("Anna Holm");
    }

    @Test
    void givesADescriptionOfNobodyKnownItsOwnWords() {
        Suggestion suggestion =
                Told.in(TWO + "It rained, the Harbour Board director said.")
                        .by("the Harbour Board director")
                        .last();
        AttributedSpeaker speaker = suggestion.attribution().principal().orElseThrow();

        assertThat(speaker.speaker().name()).isEqualTo("the Harbour Board director");
        assertThat(speaker.speaker().kind()).isEqualTo(SpeakerKind.UNNAMED_PERSON);
        assertThat(speaker.affiliation().organisation()).isEqualTo("Harbour Board");
        assertThat(suggestion.reasons()).extracting(Reason::key).contains(ReasonKey.UNNAMED_SOURCE);
    }

    @Test
    void tellsGroupsDocumentsAndUnnamedPersonsApart() {
        assertThat(kind("Officials said yes.", "Officials")).isEqualTo(SpeakerKind.GROUP);
        assertThat(kind("A report said yes.", "A report")).isEqualTo(SpeakerKind.DOCUMENT);
        assertThat(kind("A senior aide said yes.", "A senior aide"))
                .isEqualTo(SpeakerKind.UNNAMED_PERSON);
        assertThat(kind("The Harbour Board said yes.", "The Harbour Board"))
                .isEqualTo(SpeakerKind.ORGANISATION);
    }

    @Test
    void takesUpAnUnnamedSourceAgain() {
        String text = "A senior official said yes. Ruth Kern left. The official said no.";

        assertThat(Told.in(text).by("A senior official").by("The official").speaker())
                .isEqualTo("A senior official");
    }

    @Test
    void leavesTheAdverbOfTheVerbOutOfTheName() {
        assertThat(Told.in(TWO + "Venn also said yes.").by("Venn also").speaker())
                .isEqualTo("Orla Venn");
    }

    @Test
    void resolvesACommonNounToTheBodyItStandsFor() {
        String text = "The Dock Workers Union met Ruth Kern. It rained, the union said.";

        assertThat(Told.in(text).by("the union").speaker()).isEqualTo("Dock Workers Union");
    }

    @Test
    void resolvesAHandle() {
        assertThat(Told.in(TWO + "@OrlaVennTown said yes.").by("@OrlaVennTown").speaker())
                .isEqualTo("Orla Venn");
    }

    @Test
    void resolvesTranscriptNamesInCapitals() {
        assertThat(Told.in(TWO + "\n\nVENN: Yes.").by("VENN").speaker()).isEqualTo("Orla Venn");
    }

    @Test
    void letsTheSpeakerGoOn() {
        Suggestion suggestion = Told.in(TWO + "Venn said yes.").by("Orla Venn").continued().last();

        assertThat(suggestion.attribution().principal().orElseThrow().speaker().name())
                .isEqualTo("Orla Venn");
        assertThat(suggestion.reasons())
                .extracting(Reason::key)
                .contains(ReasonKey.SPEAKER_CONTINUED);
    }

    @Test
    void namesNobodyWhereNoSourceIsPrinted() {
        Suggestion suggestion = Told.in(TWO + "It is said.").byNobody().last();

        assertThat(suggestion.attribution().speakers()).isEmpty();
        assertThat(suggestion.candidates()).isEmpty();
        assertThat(suggestion.reasons()).extracting(Reason::key).contains(ReasonKey.NO_SOURCE);
    }

    @Test
    void neverTakesTheReporter() {
        String text = "By Paul Dorn\n\nPeter Ames rose. He said yes.";

        assertThat(Told.in(text).by("He").speaker()).isEqualTo("Peter Ames");
    }

    @Test
    void leadsFromTheMentionToTheNameAndItsBody() {
        String text = "Peter Ames, head of the Harbour Board, rose. He said yes.";

        assertThat(Told.in(text).by("He").last().chain())
                .extracting(span -> span.in(text))
                .startsWith("He")
                .contains("Peter Ames", "head", "Harbour Board");
    }

    @Test
    void ranksOtherCandidatesBelowTheSuggestedOne() {
        Suggestion suggestion = Told.in("Peter Ames met Paul Dorn. He said yes.").by("He").last();

        assertThat(suggestion.candidates())
                .extracting(found -> found.speaker().speaker().name())
                .containsExactly("Peter Ames", "Paul Dorn");
        assertThat(suggestion.candidates().getFirst().confidence())
                .isEqualTo(suggestion.confidence());
        assertThat(suggestion.candidates().get(1).confidence()).isLessThan(suggestion.confidence());
    }

    @Test
    void learnsThePartyFromADescription() {
        String text = "Peter Ames rose. The Labour candidate sat down. Ames said yes.";

        assertThat(
                        Told.in(text)
                                .by("Peter Ames")
                                .last()
                                .attribution()
                                .principal()
                                .orElseThrow()
                                .affiliation()
                                .organisation())
                .isEqualTo("Labour Party");
    }

    @Test
    void learnsWhatSomebodyOwns() {
        String text = "Peter Ames rose. His company, Westmark Foods, grew. Ames said yes.";

        assertThat(
                        Told.in(text)
                                .by("Peter Ames")
                                .last()
                                .attribution()
                                .principal()
                                .orElseThrow()
                                .affiliation()
                                .organisation())
                .isEqualTo("Westmark Foods");
    }

    @Test
    void takesThePersonAfterABodyWithItsAcronym() {
        String text = "Then Harbour Board (HB) spokesman Peter Ames said no.";

        assertThat(
                        Told.in(text)
                                .by("Harbour Board (HB) spokesman Peter Ames")
                                .last()
                                .attribution()
                                .principal()
                                .orElseThrow()
                                .speaker()
                                .name())
                .isEqualTo("Peter Ames");
    }

    @Test
    void offersNoPlaceForAPerson() {
        Suggestion suggestion =
                Told.in("Peter Ames left Ohio. Tarnwick slept. He said no.").by("He").last();

        assertThat(suggestion.candidates())
                .extracting(candidate -> candidate.speaker().speaker().name())
                .containsExactly("Peter Ames");
    }

    @Test
    void answersTheSameEveryTime() {
        String text = TWO + "Ruth Kern and Paul Dorn came. He said yes. They said no.";

        assertThat(Told.in(text).by("He").by("They").suggestions())
                .isEqualTo(Told.in(text).by("He").by("They").suggestions());
    }

    private static SpeakerKind kind(String text, String mention) {
        return Told.in(text)
                .by(mention)
                .last()
                .attribution()
                .principal()
                .orElseThrow()
                .speaker()
                .kind();
    }

    @Test
    void readsATextThatBeginsWithAPossessive() {
        assertThat(Told.in("'s Ann Lee left early, she said.").by("she").speaker())
                .isEqualTo("Ann Lee");
    }

    @Test
    void hearsNobodyInAStateOrHappening() {
        Suggestion suggestion =
                Told.in("The long crisis shows that ferries matter.").by("The long crisis").last();

        assertThat(suggestion.attribution().speakers()).isEmpty();
    }

    @Test
    void isSurerOfAFullNameThanOfAPronounWithRivals() {
        String text = "Peter Ames met Paul Dorn. He said yes. Ruth Kern said no.";
        Suggestion pronoun = Told.in(text).by("He").last();
        Suggestion name = Told.in(text).by("Ruth Kern").last();

        assertThat(name.confidence()).isGreaterThan(pronoun.confidence());
    }
}
