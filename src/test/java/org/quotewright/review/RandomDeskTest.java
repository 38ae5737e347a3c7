package org.quotewright.review;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.quotewright.Seeds;

/**
 * Whatever desks with different engines do one after another, the project is sound after it. {@code
 * -Dquotewright.desks=12} lets more of them follow each other.
 */
class RandomDeskTest {

    private static final int COMMANDS = 40;
    private static final int DESKS = Integer.getInteger("quotewright.desks", 2);

    @TempDir Path folder;

    @ParameterizedTest
    @ArgumentsSource(Seeds.class)
    void everyCommandLeavesTheProjectSound(long seed) throws Exception {
        Path file = folder.resolve("desk.quotewright");
        Path other = folder.resolve("other.quotewright");
        RandomDesk.write(other, seed, COMMANDS);
        for (int desk = 0; desk < DESKS; desk++) {
            RandomDesk.check(file, other, 100 * seed + desk, COMMANDS);
        }
    }
}
