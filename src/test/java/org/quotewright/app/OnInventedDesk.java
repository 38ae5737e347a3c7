package org.quotewright.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.ui.FxThreadExtension;

/** A desk in its window over the invented articles, for tests by keys and mouse. */
@ExtendWith(FxThreadExtension.class)
abstract class OnInventedDesk {

    @TempDir private Path folder;
    private WholeJob job;

    /** Not by TestFX, which looks for what begins a test in its own class alone. */
    @BeforeEach
    final void open() throws Exception {
        job = FxThreadExtension.onFx(() -> WholeJob.withInventedArticles(folder));
        begin(job);
    }

    /** What else a test wants of the desk before it is used. */
    void begin(WholeJob begun) throws Exception {}

    @AfterEach
    final void close() {
        job.close();
    }

    final WholeJob job() {
        return job;
    }

    final Path folder() {
        return folder;
    }
}
