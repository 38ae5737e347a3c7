package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.ui.DeskUnderTest;
import org.quotewright.ui.common.desk.Completion;

class SpeakerChoiceTest {

    @TempDir private Path folder;

    @Test
    void tellsOfOffersHoweverLongTheFormStandsOpen() {
        try (DeskUnderTest desk = DeskUnderTest.filled(folder)) {
            FindViewModel found = new FindViewModel(desk.session.search(), desk.workplace());
            found.begin();
            SpeakerChoice choice =
                    new SpeakerChoice(desk.session, found, new FindDecisions(desk.session, found));
            List<Integer> heard = new ArrayList<>();
            choice.offers().subscribe(() -> heard.add(choice.offers().size()));
            collectGarbage();
            choice.begin();
            choice.typed().set("mira");
            assertThat(choice.offers())
                    .extracting(Completion.Offer::name)
                    .containsExactly("Mira", "Mira Solberg", "mira");
            assertThat(heard).last().isEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"Pad,Pádraig O'Neill", "neil,Pádraig O'Neill", "Paddy,Paddy", "solb,Mira Solberg"})
    void takesTheFirstThatBeginsAsTypedAndElseWhatWasTyped(String typed, String taken) {
        try (DeskUnderTest desk = DeskUnderTest.filled(folder)) {
            desk.session
                    .review()
                    .assign(
                            desk.selected().id(),
                            new Speaker("Pádraig O'Neill", SpeakerKind.PERSON));
            FindViewModel found = new FindViewModel(desk.session.search(), desk.workplace());
            found.query().set("keys");
            SpeakerChoice choice =
                    new SpeakerChoice(desk.session, found, new FindDecisions(desk.session, found));
            choice.begin();
            choice.typed().set(typed);
            choice.take();
            assertThat(found.current().orElseThrow().quote().principal().orElseThrow().speaker())
                    .isEqualTo(new Speaker(taken, SpeakerKind.PERSON));
        }
    }

    private static void collectGarbage() {
        WeakReference<Object> probe = new WeakReference<>(new Object());
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (probe.get() != null && System.nanoTime() < end) {
            System.gc();
        }
        assertThat(probe.get()).isNull();
    }
}
