package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.DeskUnderTest;

class AlikeViewModelTest {

    private static final Speaker LENA = new Speaker("Lena Ost", SpeakerKind.PERSON);

    @TempDir private Path folder;
    private DeskUnderTest desk;
    private AlikeViewModel alike;

    @BeforeEach
    void openDesk() {
        desk = DeskUnderTest.filled(folder);
        alike = new AlikeViewModel(desk.selection, desk.decisions, desk.messages);
    }

    @AfterEach
    void closeDesk() {
        desk.close();
    }

    @Test
    void offersTheOthersOfAnUnnamedSpeakerAndUndoesThemInOneStep() {
        desk.navigation.step(4);
        desk.decisions.assign(LENA);
        assertThat(offer().question()).isEqualTo("Also this quotation by “a port spokeswoman”?");
        assertThat(offer().ticks()).hasSize(1);

        alike.take();
        assertThat(desk.speakers()).endsWith("Lena Ost", "Lena Ost");
        assertThat(desk.place()).isEqualTo(4);
        assertThat(alike.isOffered().get()).isFalse();
        assertThat(desk.notices.current().get().orElseThrow().happened())
                .isEqualTo("1 other quotation was changed alike. U takes that back.");

        desk.decisions.undo();
        assertThat(desk.speakers()).endsWith("Lena Ost", "a port spokeswoman");
    }

    @Test
    void takesAnOfferOnceHoweverOftenItsKeyIsPressed() {
        desk.navigation.step(4);
        desk.decisions.assign(LENA);
        alike.take();
        alike.take();
        assertThat(desk.speakers()).endsWith("Lena Ost", "Lena Ost");

        desk.decisions.undo();
        assertThat(desk.speakers()).endsWith("Lena Ost", "a port spokeswoman");
    }

    @Test
    void offersAnewOnceForEveryChangeOfTheQuotation() {
        desk.navigation.step(4);
        desk.decisions.assign(LENA);
        List<Integer> offered = new ArrayList<>();
        alike.offer()
                .addListener((offer, before, now) -> offered.add(now.orElseThrow().ticks().size()));

        desk.decisions.toggleFlag();

        assertThat(offered).containsExactly(1);
    }

    @Test
    void offersTheSameOrganisationForWhatTheSpeakerElseSaid() {
        desk.decisions.affiliate("Sea Office");
        assertThat(offer().ticks()).hasSize(3);
        offer().ticks().get(1).ticked().set(false);
        alike.take();
        assertThat(desk.selection.quotes().subList(0, 4))
                .extracting(quote -> quote.principal().orElseThrow().affiliation().organisation())
                .containsExactly(
                        "Sea Office", "Sea Office", "Harbour Ministry of Velmar", "Sea Office");
        desk.decisions.undo();
        assertThat(desk.selection.quotes().get(3).principal().orElseThrow().affiliation())
                .extracting(affiliation -> affiliation.organisation())
                .isEqualTo("Harbour Ministry of Velmar");
    }

    @Test
    void doesNotOfferWhatIsDecidedOrSaidByOneWithAnotherName() {
        desk.decisions.assign(LENA);
        assertThat(alike.isOffered().get()).isFalse();
        desk.navigation.step(5);
        desk.decisions.accept();
        desk.navigation.step(-5);
        desk.navigation.step(4);
        desk.decisions.assign(LENA);
        assertThat(alike.isOffered().get()).isFalse();
    }

    @Test
    void doesNothingWhereNothingIsTicked() {
        desk.navigation.step(4);
        desk.decisions.assign(LENA);
        offer().ticks().getFirst().ticked().set(false);
        alike.take();
        assertThat(desk.speakers()).endsWith("Lena Ost", "a port spokeswoman");
    }

    private AlikeViewModel.Offer offer() {
        return alike.offer().get().orElseThrow();
    }
}
