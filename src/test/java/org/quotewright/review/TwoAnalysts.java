package org.quotewright.review;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on the projects of two analysts, empty at first; ours is sound after each. */
abstract class TwoAnalysts {

    @TempDir Path folder;
    TwoProjects both;
    OpenedProject ours;
    OpenedProject theirs;

    @BeforeEach
    void openBoth() throws IOException {
        both = TwoProjects.in(folder);
        ours = both.ours();
        theirs = both.theirs();
    }

    @AfterEach
    void closeBoth() {
        both.close();
    }
}
