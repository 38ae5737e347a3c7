package org.quotewright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;

/** A desk is killed while it decides: what it said to be saved is there, in any order of events. */
class KilledDeskTest {

    private static final int KILLS = 10;

    @TempDir Path folder;

    @Test
    void losesNoDecisionThatWasShownAsSaved() throws ProjectUnavailable, IOException {
        Path file = folder.resolve("killed.quotewright");
        try (ProjectFile project = ProjectFile.create(file)) {
            ArticleId article = StoreSamples.addArticle(project, StoreSamples.TEXT).id();
            project.write(
                    () -> project.quotes().add(article, "rules-0", StoreSamples.suggestion(0)));
        }
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            long acknowledged = decideUntilKilled(file, 1 + random.nextInt(60));
            assertThat(lastOf(file)).isBetween(acknowledged, acknowledged + 1);
        }
    }

    /** {@code -Dquotewright.kills=200} takes some ten minutes, as does the bench named crash. */
    @Test
    void losesNothingWhateverItDoesWhenItIsKilled()
            throws ProjectUnavailable, IOException, InterruptedException {
        int kills = Integer.getInteger("quotewright.kills", 8);
        assertThat(new CrashTrial(folder, 5).run(kills).acknowledged()).isPositive();
    }

    private static long decideUntilKilled(Path file, int decisions) throws IOException {
        Process child = ChildDesk.start(file.toString(), "decide");
        try (BufferedReader lines = ChildDesk.output(child)) {
            assertThat(lines.readLine()).isEqualTo("open");
            long last = 0;
            for (int i = 0; i < decisions; i++) {
                last = Long.parseLong(lines.readLine());
            }
            child.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.isEmpty() ? last : Long.parseLong(line);
            }
            return last;
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private static long lastOf(Path file) throws ProjectUnavailable {
        try (ProjectFile project = ProjectFile.open(file)) {
            assertThat(project.check().ofFile()).isEmpty();
            assertThat(project.check().of(new ArticleId(1))).isEmpty();
            List<Decision> log = project.decisions().after(0, Integer.MAX_VALUE);
            assertThat(log.stream().map(Decision::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.size()).boxed().toList());
            return project.decisions().last();
        }
    }
}
