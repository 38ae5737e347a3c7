package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.store.ProjectFile;
import org.quotewright.store.ProjectUnavailable;

class NearDuplicatesTest {

    private static final int ARTICLES = 6;
    private static final String REPORT =
            "Harbour %d%n%n\"The ferry of harbour %d sails at six,\" said Ilse Brandt. The town of"
                    + " harbour %d has bought three ships this year and hopes to sell two of them.";

    @TempDir Path folder;

    /** Cancelled at the first question after so many others. */
    private static final class Asked implements Progress {

        private int left;

        private Asked(int left) {
            this.left = left;
        }

        @Override
        public void report(String message, long done, long total) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return left-- == 0;
        }
    }

    @Test
    void stopsReadingWhenItIsCancelledAndFindsAllTheSameLater() throws ProjectUnavailable {
        try (OpenedProject opened = new OpenedProject(folder)) {
            for (int number = 0; number < ARTICLES; number++) {
                opened.add(number + ".txt", text(number));
            }
            try (ProjectFile file = ProjectFile.openForReading(opened.file())) {
                NearDuplicates near = new NearDuplicates(file);
                Asked asked = new Asked(2);
                near.prepare(asked);
                assertThat(asked.left).isEqualTo(-1);
                for (int number = 0; number < ARTICLES; number++) {
                    assertThat(near.of(text(number) + " It is said.")).isPresent();
                }
            }
        }
    }

    private static String text(int number) {
        return REPORT.formatted(number, number, number);
    }
}
