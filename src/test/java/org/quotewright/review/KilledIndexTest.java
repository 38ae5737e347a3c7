package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.QuoteState;
import org.quotewright.store.ChildDesk;

/** A desk is killed while it indexes: the next one answers rightly, and nobody has to help. */
class KilledIndexTest {

    private static final int ARTICLES = 30;
    private static final int LINES = 10;

    @TempDir Path folder;

    /** {@code -Dquotewright.kills=50} takes some minutes. */
    @Test
    void answersRightlyAfterAnyKill() throws Exception {
        int kills = Integer.getInteger("quotewright.kills", 3);
        Random random = new Random(11);
        try (OpenedProject project = new OpenedProject(folder)) {
            for (int article = 0; article < ARTICLES; article++) {
                project.add(article + ".txt", text(article));
            }
        }
        for (int kill = 0; kill < kills; kill++) {
            killWhileItWorks(folder.resolve("harbour.quotewright"), random);
            try (OpenedProject project = new OpenedProject(folder)) {
                examine(project);
            }
            assertThat(IndexCheck.of(folder.resolve("harbour.quotewright"), Progress.NONE).health())
                    .isEqualTo(IndexCheck.Health.RIGHT);
        }
    }

    private static String text(int article) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < LINES; line++) {
            text.append("\"Ferry ").append(article).append(" sails at ").append(line);
            text.append("\" said Ilse Brandt of Nordport Ferries.\n");
        }
        return text.toString();
    }

    private static void killWhileItWorks(Path file, Random random)
            throws IOException, InterruptedException {
        Process child =
                ChildDesk.startMain(
                        IndexingDesk.class, file.toString(), Long.toString(random.nextLong()));
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("starting");
            for (int acts = random.nextInt(6); acts > 0; acts--) {
                assertThat(lines.readLine()).isEqualTo("done");
            }
            assertThat(child.waitFor(random.nextInt(200), TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private static void examine(OpenedProject project) {
        Search search = project.session().search();
        long accepted = project.quotes().stream().filter(it -> it.state().isAccepted()).count();
        long rejected =
                project.quotes().stream().filter(it -> it.state() == QuoteState.REJECTED).count();
        assertThat(search.find("is:verified", 1).total()).isEqualTo(accepted);
        assertThat(search.find("is:rejected ferry", 1).total()).isEqualTo(rejected);
        assertThat(search.find("\"ferry 7 sails\"", 99).total()).isEqualTo(LINES);
    }
}
