package org.quotewright.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An open project: one SQLite file (WAL, {@code synchronous=FULL}). Calls may come from any thread
 * and take turns. A desk that opened it for writing holds its lock until it closes; after that the
 * project is exactly one file again.
 */
public final class ProjectFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ProjectFile.class.getName());

    private final Path path;
    private final FileIdentity identity;
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final Sql sql;
    private final Optional<ProjectLock> lock;
    private final Optional<ProjectCopy> copy;
    private final Optional<Gap> gap;
    private final int format;
    private final ArticleRepository articles;
    private final SpeakerRepository speakers;
    private final DirectoryRepository directory;
    private final ConfirmedSpeakers confirmed;
    private final QuoteRepository quotes;
    private final DecisionLog decisions;

    /** For writing. */
    ProjectFile(Path path, Sql sql, ProjectLock lock) {
        this(path, sql, Optional.of(lock), Optional.empty(), Optional.empty(), Migrations.newest());
    }

    /** For reading; what may be lost is known before it is opened. */
    ProjectFile(Path path, Sql sql, Optional<Gap> gap) {
        this(path, sql, Optional.empty(), Optional.empty(), gap, Migrations.version(sql));
    }

    /** Read by way of a copy; its format is that of the project itself. */
    ProjectFile(Path path, Sql sql, ProjectCopy copy, Optional<Gap> gap, int format) {
        this(path, sql, Optional.empty(), Optional.of(copy), gap, format);
    }

    private ProjectFile(
            Path path,
            Sql sql,
            Optional<ProjectLock> lock,
            Optional<ProjectCopy> copy,
            Optional<Gap> gap,
            int format) {
        this.path = path;
        this.identity = FileIdentity.of(path);
        this.sql = sql;
        this.lock = lock;
        this.copy = copy;
        this.gap = gap;
        this.format = format;
        this.articles = new ArticleRepository(sql, lock.isPresent());
        this.speakers = new SpeakerRepository(sql);
        this.directory = new DirectoryRepository(sql);
        this.confirmed = new ConfirmedSpeakers(sql, speakers, directory);
        this.quotes = new QuoteRepository(sql, speakers);
        this.decisions = new DecisionLog(sql, new SubjectStates(sql, speakers));
    }

    /** Creates an empty project that appears under its name whole or not at all. */
    public static ProjectFile create(Path path) throws ProjectUnavailable {
        return create(path, Clock.systemUTC());
    }

    /** Creates an empty project; the clock is that of its sessions. */
    public static ProjectFile create(Path path, Clock clock) throws ProjectUnavailable {
        return ProjectOpener.create(path, clock);
    }

    /** Opens a project for writing. */
    public static ProjectFile open(Path path) throws ProjectUnavailable {
        return open(path, Clock.systemUTC());
    }

    /** Opens a project for writing; the clock is that of its sessions. */
    public static ProjectFile open(Path path, Clock clock) throws ProjectUnavailable {
        return ProjectOpener.open(path, clock);
    }

    /**
     * Opens a project beside the desk that writes to it; what that one commits shows at once.
     *
     * @throws ProjectLeftOpen where a desk left its last changes beside it, and none has it open
     */
    public static ProjectFile openForReading(Path path) throws ProjectUnavailable {
        return ProjectOpener.openForReading(path);
    }

    /**
     * Opens a project for reading where {@link #open} threw {@link FolderNotWritable} or {@link
     * DiskFull}: from a folder or a disk that cannot be written to, or that has no room left.
     *
     * @throws ProjectUnreadable where the file cannot be read either
     */
    public static ProjectFile openUnwritable(Path path) throws ProjectUnavailable {
        return ProjectOpener.openUnwritable(path);
    }

    /**
     * Opens a project for reading, as it is now, where {@link #openForReading} threw {@link
     * ProjectTooOld} or {@link ProjectLeftOpen}: by way of a copy that is brought up to date. The
     * project itself and the log beside it stay as they are, byte for byte.
     *
     * @param folder for the copy, empty; removed with it on closing, or where this throws
     */
    public static ProjectFile openCopy(Path path, Path folder) throws ProjectUnavailable {
        return ProjectOpener.openCopy(path, folder);
    }

    public Path path() {
        return path;
    }

    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    /**
     * What may be lost, and nobody took note of: desks ended without closing the project, and
     * SQLite's log of its last changes was gone or damaged when it was opened next. The latest
     * last; none where that cannot be read, which a check names.
     */
    public List<Gap> gaps() {
        try {
            return Stream.concat(new SessionMark(sql).gaps().stream(), gap.stream()).toList();
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.WARNING, "Earlier sessions cannot be read", e);
            return List.of();
        }
    }

    /** Somebody took note of what may be lost: it is named no more. */
    public void noteGaps() {
        write(() -> {
            new SessionMark(sql).noteGaps();
            return true;
        });
    }

    /** The number of the format that it was written in; a later one than this release's is read. */
    public int format() {
        return format;
    }

    /** Whether a project of an older format is read, as it was when it was opened. */
    public boolean isOfOlderFormat() {
        return format < Migrations.newest();
    }

    public Backups backups() {
        Supplier<Sql> inPlace = () -> Connections.reader(path);
        return new Backups(path, copy.<Supplier<Sql>>map(it -> it::original).orElse(inPlace), gap);
    }

    public ArticleRepository articles() {
        return articles;
    }

    public SpeakerRepository speakers() {
        return speakers;
    }

    public DirectoryRepository directory() {
        return directory;
    }

    public ConfirmedSpeakers confirmed() {
        return confirmed;
    }

    public QuoteRepository quotes() {
        return quotes;
    }

    public DecisionLog decisions() {
        return decisions;
    }

    public SuggestionRepository suggestions() {
        return new SuggestionRepository(sql);
    }

    public SearchRepository searches() {
        return new SearchRepository(sql);
    }

    public ArticleVersions versions() {
        return new ArticleVersions(sql);
    }

    public OriginalRepository originals() {
        return new OriginalRepository(sql);
    }

    /** For what happened elsewhere; only while the project is empty. */
    public Transcript transcript() {
        return new Transcript(sql, speakers);
    }

    /** SQLite's own and this format's checks of the file. */
    public ProjectCheck check() {
        return new ProjectCheck(sql);
    }

    /**
     * Runs the work in one transaction and returns once it is on disk. Whatever the work throws
     * leaves the project as it was.
     *
     * @throws StoreFailure where it cannot be written, or the file was moved or replaced since it
     *     was opened: SQLite would go on writing to one that has no name any more
     * @throws IllegalStateException where the project is open for reading only
     */
    public <T> T write(Transaction<T> work) {
        requireWritable();
        if (!identity.isInPlace()) {
            sql.script("PRAGMA wal_checkpoint(FULL)");
            throw StoreFailure.moved(path);
        }
        return sql.transaction(work::run);
    }

    /**
     * @throws IllegalStateException where the project is open for reading only
     */
    public void requireWritable() {
        if (isReadOnly()) {
            throw new IllegalStateException("this project is open for reading only");
        }
    }

    /** Runs work that reads several things, all as they stood at one moment; it may not write. */
    public <T> T read(Supplier<T> work) {
        return sql.snapshot(work);
    }

    /** Closing again does nothing: the lock may be another desk's by then. */
    @Override
    public void close() {
        if (isClosed.getAndSet(true)) {
            return;
        }
        try {
            endSession();
            disconnect();
        } finally {
            lock.ifPresent(ProjectLock::close);
            copy.ifPresent(ProjectCopy::close);
        }
    }

    /** A desk that ended while this one read left its log for the next who writes. */
    private void disconnect() {
        if (isReadOnly() && copy.isEmpty()) {
            Connections.closeReader(sql, path);
        } else {
            sql.close();
        }
    }

    /**
     * A mark that stays because the disk is full or gone says nothing false. SQLite leaves the log
     * of a file that was moved under the old name.
     */
    private void endSession() {
        if (isReadOnly()) {
            return;
        }
        try {
            sql.transaction(() -> {
                new SessionMark(sql).end("closed");
                return true;
            });
            if (!identity.isInPlace()) {
                sql.script("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        } catch (StoreFailure e) {
            LOG.log(System.Logger.Level.WARNING, "The project was not marked as closed", e);
        }
    }
}
