package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Source;
import org.quotewright.model.SpeakerId;

/** What the other analyst entered on speakers comes along with what they decided. */
class EnteredSpeakersMergeTest extends TwoAnalysts {

    private static final String BRANDT = "Ilse Brandt";
    private static final String QUIST = "Omar Quist";

    @BeforeEach
    void addArticles() {
        theirs.add("strike.txt", OpenedProject.STRIKE);
        theirs.add("ferry.txt", OpenedProject.FERRY);
        ours.add("ferry.txt", OpenedProject.FERRY);
    }

    @Test
    void bringsNamesAndAffiliationsOfAConfirmedSpeakerAlongInTheSameStep() throws Exception {
        DatedAffiliation chair = describe(BRANDT);
        confirm(BRANDT);
        DirectorySpeaker before = speaker(ours, BRANDT);
        assertThat(both.plan().counts().entered()).isEqualTo(1);
        both.merge().orElseThrow();
        assertThat(speaker(ours, BRANDT).aliases())
                .extracting(Alias::name)
                .contains("Harbour Ilse");
        assertThat(speaker(ours, BRANDT).affiliations()).contains(chair);
        List<Decision> step = ours.log();
        assertThat(step).extracting(Decision::step).containsOnly(1L);
        assertThat(step.getLast().kind()).isEqualTo(DecisionKind.MERGE);
        assertThat(step.getLast().why()).isEqualTo("harbour: kaya");
        ours.review().undo().orElseThrow();
        assertThat(speaker(ours, BRANDT)).isEqualTo(before);
        ours.review().redo().orElseThrow();
        assertThat(speaker(ours, BRANDT).affiliations()).contains(chair);
        assertThat(both.compared().comparison().entered()).isEmpty();
    }

    @Test
    void theWordsOfAnArticleGoOnPointingAtIt() throws Exception {
        ArticleId strike = theirs.session().library().articles().getFirst().id();
        theirs.session()
                .directory()
                .addAlias(
                        speaker(theirs, QUIST).id(),
                        "The Pilot",
                        Optional.of(new Source.Printed(strike, "of the Pilots' Guild")));
        confirm(QUIST);
        both.merge().orElseThrow();
        Alias alias =
                speaker(ours, QUIST).aliases().stream()
                        .filter(each -> each.name().equals("The Pilot"))
                        .findFirst()
                        .orElseThrow();
        ArticleId here = ours.session().library().articles().getLast().id();
        assertThat(here).isNotEqualTo(strike);
        assertThat(alias.source()).isEqualTo(new Source.Printed(here, "of the Pilots' Guild"));
    }

    @Test
    void bringsAttributesAlongThatNobodyEnteredHere() throws Exception {
        Attribute none = new Attribute(Attribute.GENDER, Optional.empty());
        Attribute party = new Attribute("Party", Optional.of("Harbour List"));
        enter(theirs, new Attribute(Attribute.GENDER, Optional.of("f")));
        enter(theirs, party);
        enter(ours, none);
        confirm(BRANDT);
        DirectorySpeaker before = speaker(ours, BRANDT);
        both.merge().orElseThrow();
        assertThat(speaker(ours, BRANDT).attributes()).containsExactly(none, party);
        assertThat(both.compared().comparison().entered()).isEmpty();
        ours.review().undo().orElseThrow();
        assertThat(speaker(ours, BRANDT)).isEqualTo(before);
    }

    private void enter(OpenedProject opened, Attribute attribute) {
        opened.session().directory().setAttribute(speaker(opened, BRANDT).id(), attribute);
    }

    @Test
    void leavesSpeakersThereWhoseWordsNobodyConfirmed() throws Exception {
        describe(BRANDT);
        confirm(QUIST);
        assertThat(both.plan().counts().entered()).isZero();
        both.merge().orElseThrow();
        assertThat(speaker(ours, BRANDT).aliases())
                .extracting(Alias::name)
                .doesNotContain("Harbour Ilse");
    }

    @Test
    void takesNoNameThatIsDismissedHereOrSomebodyElses() throws Exception {
        describe(BRANDT);
        theirs.session()
                .directory()
                .addAlias(speaker(theirs, BRANDT).id(), "Nobody Else", Optional.empty());
        confirm(BRANDT);
        ours.session()
                .directory()
                .addAlias(speaker(ours, BRANDT).id(), "Harbour Ilse", Optional.empty());
        ours.session().directory().removeAlias(speaker(ours, BRANDT).id(), "Harbour Ilse");
        both.merge().orElseThrow();
        assertThat(speaker(ours, BRANDT).aliases())
                .extracting(Alias::name)
                .contains("Nobody Else")
                .doesNotContain("Harbour Ilse");
    }

    @Test
    void bringsThemToTheEntryThatStandsForTheSpeakerHere() throws Exception {
        describe(BRANDT);
        confirm(BRANDT);
        SpeakerId quist = speaker(ours, QUIST).id();
        ours.session().directory().merge(speaker(ours, BRANDT).id(), quist);
        both.merge().orElseThrow();
        assertThat(speaker(ours, QUIST).aliases()).extracting(Alias::name).contains("Harbour Ilse");
    }

    private DatedAffiliation describe(String name) throws DirectoryRefused {
        DatedAffiliation chair =
                new DatedAffiliation(
                        "chair",
                        "Tern Trust",
                        PartialDate.of("2019"),
                        Optional.empty(),
                        new Source.Hand("kaya"));
        SpeakerId id = speaker(theirs, name).id();
        theirs.session().directory().addAlias(id, "Harbour Ilse", Optional.empty());
        theirs.session().directory().addAffiliation(id, chair);
        return chair;
    }

    private void confirm(String name) {
        QuoteId quote =
                theirs.quotes().stream()
                        .filter(each ->
                                each.principal().orElseThrow().speaker().name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .id();
        theirs.review().accept(quote);
    }

    private static DirectorySpeaker speaker(OpenedProject opened, String name) {
        return opened.session().directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
