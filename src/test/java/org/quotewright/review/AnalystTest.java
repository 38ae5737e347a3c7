package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Decision;
import org.quotewright.ui.InventedProject;

class AnalystTest {

    @TempDir private Path folder;

    @Test
    void standsUnderTheNewNameBesideLaterDecisionsAlone() {
        try (InventedProject project = InventedProject.filled(folder)) {
            Session session = project.session();
            String before = session.analyst().name();
            var article = session.library().articles().getFirst().id();
            var quotes = session.library().open(article).quotes();
            session.review().accept(quotes.get(0).id());
            session.analyst().rename("Ida Marsh");
            session.review().accept(quotes.get(1).id());
            assertThat(session.history().latest(2))
                    .extracting(HistoryEntry::decision)
                    .extracting(Decision::analyst)
                    .containsExactly("Ida Marsh", before);
        }
    }
}
