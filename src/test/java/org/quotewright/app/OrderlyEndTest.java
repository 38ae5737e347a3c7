package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.review.IndexCheck;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Sessions;

/** The system asks the process of a desk to end: the desk closes as by its window. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is not asked there, but ended")
class OrderlyEndTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void fill() throws Exception {
        project = folder.resolve("harbour.quotewright");
        Path text = Files.writeString(folder.resolve("a.txt"), "“It sails,” said Ilse Brandt.\n");
        try (ProjectSession open =
                Sessions.open(
                        project, "kaya", Engines.choose(Engines.Choice.RULES), Clock.systemUTC())) {
            open.session().library().add(List.of(text), Progress.NONE);
        }
    }

    @Test
    void leavesTheIndexOfADeskThatChangedNothingAsItWas() throws Exception {
        endDeskThat("looks");
    }

    @Test
    void writesTheIndexOfADeskThatDecided() throws Exception {
        endDeskThat("decides");
    }

    private void endDeskThat(String does) throws Exception {
        Process desk = EndedDesk.start(project, folder, does);
        try (BufferedReader lines = desk.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("begun");
            desk.destroy();
            assertThat(desk.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(IndexCheck.of(project, Progress.NONE).health())
                    .isEqualTo(IndexCheck.Health.RIGHT);
            assertThat(folder.resolve("harbour.quotewright.lock")).doesNotExist();
            assertThat(folder.resolve("desk.properties")).exists();
        } finally {
            desk.destroyForcibly();
        }
    }
}
