package org.quotewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.desk.TaskList;

class ImportTaskTest {

    private final ImportTask task = new ImportTask(new TaskList(), new Messages(), () -> {});

    @Test
    void countsThePartOfALongFileThatIsDone() {
        task.expect(2);
        task.begin();
        task.show(Path.of("shelf/novel.txt"), 1);
        assertThat(task.words().get()).isEqualTo("Adding novel.txt, 2 of 2");
        task.advance(0.5);
        assertThat(task.share().get()).isEqualTo(0.75);
        assertThat(task.words().get()).isEqualTo("Adding novel.txt, 2 of 2 · 50%");
        task.advance(0.75);
        assertThat(task.words().get()).endsWith("75%");
        task.show(Path.of("next.txt"), 1);
        assertThat(task.words().get()).isEqualTo("Adding next.txt, 2 of 2");
    }
}
