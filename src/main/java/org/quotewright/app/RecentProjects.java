package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects that this machine's desk opened last, a line each, the newest first. */
public record RecentProjects(Path file) {

    private static final int KEPT = 8;
    private static final System.Logger LOGGER = System.getLogger(RecentProjects.class.getName());

    /** Those that are still there. */
    public List<Path> all() throws IOException {
        return noted().stream().filter(Files::exists).toList();
    }

    /** Where the desk was closed. */
    public Optional<Path> last() throws IOException {
        return all().stream().findFirst();
    }

    public void opened(Path project) throws IOException {
        Path place = project.toAbsolutePath().normalize();
        Stream<Path> others = noted().stream().filter(other -> !other.equals(place));
        List<String> lines =
                Stream.concat(Stream.of(place), others).limit(KEPT).map(Path::toString).toList();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = file.resolveSibling(file.getFileName() + ".part");
        Files.write(written, lines);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private List<Path> noted() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Path::of).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException | InvalidPathException e) {
            LOGGER.log(System.Logger.Level.WARNING, "recent projects not read: " + file, e);
            return List.of();
        }
    }
}
