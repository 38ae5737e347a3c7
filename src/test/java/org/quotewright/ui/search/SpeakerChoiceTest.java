package org.quotewright.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Speaker;
import org.quotewright.ui.DeskUnderTest;

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
            assertThat(choice.offers()).extracting(Speaker::name).containsExactly("Mira Solberg");
            assertThat(heard).last().isEqualTo(1);
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
