package org.quotewright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Sends what the product and its libraries log to a file of bounded size, never to the terminal.
 */
final class Logging {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 2;

    private Logging() {}

    /** Where the folder cannot be written to, nothing is logged. */
    static void toFolder(Path folder) {
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(folder);
            String pattern = folder.resolve("quotewright-%u-%g.log").toString();
            FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.WARNING);
            root().addHandler(file);
        } catch (IOException e) {
            Arrays.stream(root().getHandlers()).forEach(root()::removeHandler);
        }
    }

    private static Logger root() {
        return Logger.getLogger("");
    }
}
