package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Attribution;
import org.quotewright.model.QuoteState;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.InventedProject;

/** A quotation of two speakers on the card. */
class SaidTogetherTest {

    private static final String JOINT =
            """
            Lanterns for the quay

            "The lanterns stay lit until spring," Ines Okoro and Teo Anders said on Monday.

            "We paid for the oil," said Lena Ost of the Sea Office.
            """;

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private DecisionViewModel decision;

    @BeforeEach
    void openDesk() throws IOException {
        InventedProject project = new InventedProject(folder, new RuleEngine());
        project.add(List.of(Files.writeString(folder.resolve("joint.txt"), JOINT)));
        desk = DeskUnderTest.of(project);
        decision = OnCard.viewModel(desk);
        desk.navigation.step(-9);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void bothComeFirstAndTheirNumberBringsThemBack() {
        assertThat(names()).startsWith("Ines Okoro and Teo Anders", "Ines Okoro", "Teo Anders");
        assertThat(card().candidates()).extracting(Choice::isCurrent).startsWith(true, false);

        desk.decisions.choose(2);
        assertThat(speakers()).containsExactly("Ines Okoro");
        assertThat(card().candidates()).extracting(Choice::isCurrent).startsWith(false, true);

        desk.decisions.choose(1);
        assertThat(attribution()).isEqualTo(desk.selected().suggestion().attribution());
        desk.decisions.accept();
        desk.navigation.step(-1);
        assertThat(desk.selected().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void namesAllWhoWereSuggested() {
        desk.decisions.choose(3);
        assertThat(card().why().getFirst().sentence())
                .isEqualTo("changed by hand; suggested was Ines Okoro; Teo Anders");
    }

    @Test
    void nobodyWhoSpeaksIsNextInRow() {
        assertThat(card().why())
                .extracting(Card.Why::sentence)
                .noneMatch(sentence -> sentence.startsWith("next would be Teo Anders"));
    }

    @Test
    void takesSeveralKnownNamesThatAreTyped() {
        for (String typed : List.of("Lena Ost and Teo Anders", "lena ost; anders")) {
            desk.decisions.choose(2);
            decision.chooseSpeaker();
            decision.completion().typed().set(typed);
            assertThat(decision.completion().offers().getFirst().name())
                    .isEqualTo("Lena Ost and Teo Anders");
            decision.completion().take();
            assertThat(speakers()).containsExactly("Lena Ost", "Teo Anders");
        }
    }

    @Test
    void thePairThatIsTypedAgainIsAsSuggested() {
        desk.decisions.choose(3);
        decision.chooseSpeaker();
        decision.completion().typed().set("Ines Okoro and Teo Anders");
        decision.completion().take();
        assertThat(attribution()).isEqualTo(desk.selected().suggestion().attribution());
    }

    @Test
    void leavesBothWhereNothingIsTyped() {
        Attribution before = attribution();
        decision.chooseSpeaker();
        decision.completion().take();
        assertThat(attribution()).isEqualTo(before);
    }

    private Card card() {
        return decision.card().get().orElseThrow();
    }

    private List<String> names() {
        return card().candidates().stream().map(choice -> choice.person().name()).toList();
    }

    private Attribution attribution() {
        return desk.selected().verdict().attribution();
    }

    private List<String> speakers() {
        return attribution().speakers().stream().map(by -> by.speaker().name()).toList();
    }
}
