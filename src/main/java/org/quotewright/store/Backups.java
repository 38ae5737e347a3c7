package org.quotewright.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The backups of a project, in the folder NAME.backups beside it, each named after its time (UTC).
 * An older one goes only after a newer one was found whole; one made before the file was brought to
 * a newer format, or of a file that was restored over or found without its whole log, never goes.
 */
public final class Backups {

    private static final int KEPT = 7;
    private static final Duration AGE = Duration.ofDays(1);
    private static final String ENDING = ".quotewright";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Path project;
    private final Supplier<Sql> reader;
    private final Optional<Gap> gap;

    Backups(Path project) {
        this(project, () -> Connections.reader(project), Optional.empty());
    }

    /**
     * @param reader connects to what is copied
     * @param gap what may be lost of it and is named nowhere in it
     */
    Backups(Path project, Supplier<Sql> reader, Optional<Gap> gap) {
        this.project = project;
        this.reader = reader;
        this.gap = gap;
    }

    public Path folder() {
        return project.resolveSibling(project.getFileName() + ".backups");
    }

    /** True where the latest is older than a day, or from a time that has not come yet. */
    public boolean isDue(Instant now) throws IOException {
        return latest().filter(last -> !last.isAfter(now) && last.plus(AGE).isAfter(now)).isEmpty();
    }

    /** Of the latest. */
    Optional<Instant> latest() throws IOException {
        return rolling().stream().flatMap(file -> time(file).stream()).max(Instant::compareTo);
    }

    /**
     * Writes one and lets older ones go; decisions need not wait for it.
     *
     * @throws BackupRefused where anything in the project is damaged
     */
    public Path take(Instant now) throws IOException, BackupRefused {
        Files.createDirectories(folder());
        Path target = folder().resolve(TIME.format(now) + ENDING);
        try (Sql sql = reader.get()) {
            Backup.writeSound(sql, target, gap);
        }
        dropOlder(target);
        dropUnfinished(now);
        return target;
    }

    /** Writes one elsewhere; a file that lies there is not replaced. */
    public void takeTo(Path target) throws IOException, BackupRefused, ProjectExists {
        if (Files.exists(target)) {
            throw new ProjectExists(target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        try (Sql sql = reader.get()) {
            Backup.writeSound(sql, target.toAbsolutePath(), gap);
        } catch (StoreFailure e) {
            String reason = e.isDiskFull() ? "no space left on device" : e.getMessage();
            throw new FileSystemException(target.toString(), null, reason);
        }
    }

    /** Before the tables are changed. */
    static void beforeMigration(Path project, Sql sql, Instant now)
            throws IOException, BackupRefused {
        Backups backups = new Backups(project);
        Files.createDirectories(backups.folder());
        String name = TIME.format(now) + "-format-" + Migrations.version(sql) + ENDING;
        Backup.write(sql, backups.folder().resolve(name), Optional.empty());
    }

    /**
     * Copies what there is of the project, its log and that one's index, byte for byte, while
     * nobody has them open.
     *
     * @param why in the name of the copies
     */
    void keepAsFound(String why, Instant now) throws IOException {
        Files.createDirectories(folder());
        String name = TIME.format(now) + "-" + why + ENDING;
        LogBeside.copyAll(project, folder().resolve(name));
    }

    /** Those in the newest format, the latest first. */
    List<Path> ofThisFormat() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : rolling()) {
            if (FileHeader.of(file).version() == Migrations.newest()) {
                found.addFirst(file);
            }
        }
        return found;
    }

    /** A name for a file that another one takes the place of. */
    Path replaced(Instant now) {
        return folder().resolve(TIME.format(now) + "-replaced" + ENDING);
    }

    /** What a killed backup left; one that is being written is younger than a day. */
    private void dropUnfinished(Instant now) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.filter(Backups::isUnfinished).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().plus(AGE).isBefore(now)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().contains(ENDING + Backup.UNFINISHED);
    }

    /** One that a wrong clock dated into the future takes no place of those up to now. */
    private void dropOlder(Path latest) throws IOException {
        List<Path> all = rolling();
        int now = all.indexOf(latest) + 1;
        dropAllBut(KEPT, all.subList(0, now));
        dropAllBut(KEPT, all.subList(now, all.size()));
    }

    private static void dropAllBut(int kept, List<Path> files) throws IOException {
        for (Path file : files.subList(0, Math.max(0, files.size() - kept))) {
            Files.deleteIfExists(file);
        }
    }

    /** Those that are named after nothing but their time, in its order. */
    private List<Path> rolling() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> time(file).isPresent()).sorted().toList();
        }
    }

    private static Optional<Instant> time(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String time = name.substring(0, name.length() - ENDING.length());
            return Optional.of(LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
