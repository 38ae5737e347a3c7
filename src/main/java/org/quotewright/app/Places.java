package org.quotewright.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the product keeps its own files: the system's usual folders, or one folder for everything
 * if the environment variable {@code QUOTEWRIGHT_HOME} names it.
 */
public record Places(Path config, Path documents) {

    public static Places ofThisSystem() {
        return Optional.ofNullable(System.getenv("QUOTEWRIGHT_HOME"))
                .filter(home -> !home.isBlank())
                .map(home -> new Places(Path.of(home), Path.of(home)))
                .orElseGet(Places::usual);
    }

    private static Places usual() {
        ProjectDirectories usual = ProjectDirectories.from("org", "quotewright", "Quotewright");
        return new Places(Path.of(usual.configDir), Path.of(usual.dataDir));
    }

    /** The project that opens when none is named. */
    public Path ownProject() {
        return documents.resolve("My quotes.quotewright");
    }

    /** The project that shows a first-time user what the desk does. */
    public Path sampleProject() {
        return documents.resolve("Sample.quotewright");
    }
}
