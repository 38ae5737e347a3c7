package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Decision;
import org.quotewright.model.DecisionKind;
import org.quotewright.store.ProjectFile;

class PracticeTest {

    @TempDir private Path folder;

    @Test
    void decidesAndTakesBack() throws Exception {
        try (ProjectFile project = ProjectFile.create(folder.resolve("p.quotewright"))) {
            new Practice(project, Clock.systemUTC()).run();
            List<Decision> log = project.decisions().after(0, 1_000);
            assertThat(log).hasSizeGreaterThanOrEqualTo(2);
            assertThat(log)
                    .extracting(Decision::kind)
                    .startsWith(DecisionKind.ACCEPT, DecisionKind.UNDO)
                    .containsOnly(DecisionKind.ACCEPT, DecisionKind.UNDO);
            assertThat(project.speakers().organisations()).containsExactly("Pilots");
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        Practice.in(folder, Clock.systemUTC());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void doesNotTouchTheProjectThatIsOpen() throws Exception {
        try (OpenedProject opened = new OpenedProject(folder)) {
            opened.add("ferry.txt", OpenedProject.FERRY);
            List<Decision> before = opened.log();
            opened.session().care().prepare();
            assertThat(opened.log()).isEqualTo(before);
        }
    }
}
