package org.quotewright.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.ui.shell.CutImport;

/**
 * The import on which the desk of a project was closed last, until the next one told of it; a file
 * of this machine that is missing where there was none, and in which what is mistyped counts as
 * missing.
 */
record CutImportFile(Path file) {

    private static final String REST = "rest.";

    /** Beside the file for the position in the same project. */
    static CutImportFile beside(PositionFile position) {
        String name = String.valueOf(position.file().getFileName());
        return new CutImportFile(position.file().resolveSibling("import-" + name));
    }

    Optional<CutImport> load() throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
            return Optional.of(
                    new CutImport(number(stored, "added"), number(stored, "files"), rest(stored)));
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
        List<Path> rest =
                cut.get().rest().stream().flatMap(CutImportFile::original).distinct().toList();
        IntStream.range(0, rest.size())
                .forEach(i -> stored.setProperty(REST + i, rest.get(i).toString()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            stored.store(writer, null);
        }
    }

    /** The file itself of what stands in a file; none of words that came from no file. */
    private static Stream<Path> original(Path place) {
        return Stream.iterate(place.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .limit(1)
                .filter(found -> Files.isRegularFile(found) || found.equals(place));
    }

    private static List<Path> rest(Properties stored) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> stored.getProperty(REST + i))
                .takeWhile(Objects::nonNull)
                .map(Path::of)
                .toList();
    }

    private static int number(Properties stored, String key) {
        return Integer.parseInt(stored.getProperty(key, ""));
    }
}
