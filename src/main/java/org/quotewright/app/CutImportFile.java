package org.quotewright.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.quotewright.ui.shell.CutImport;

/**
 * The import on which the desk of a project was closed last, until the next one told of it; a file
 * of this machine that is missing where there was none, and in which what is mistyped counts as
 * missing.
 */
record CutImportFile(Path file) {

    /** Beside the file for the position in the same project. */
    static CutImportFile beside(PositionFile position) {
        String name = String.valueOf(position.file().getFileName());
        return new CutImportFile(position.file().resolveSibling("import-" + name));
    }

    Optional<CutImport> load() throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
            return Optional.of(new CutImport(number(stored, "added"), number(stored, "files")));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Where there is none, of an earlier one nothing is told any more. */
    void save(Optional<CutImport> cut) throws IOException {
        if (cut.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Properties stored = new Properties();
        stored.setProperty("added", Integer.toString(cut.get().added()));
        stored.setProperty("files", Integer.toString(cut.get().files()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            stored.store(writer, null);
        }
    }

    private static int number(Properties stored, String key) {
        return Integer.parseInt(stored.getProperty(key, ""));
    }
}
