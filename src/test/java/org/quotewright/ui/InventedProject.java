package org.quotewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** A real project in a test's folder whose quotations the {@link InventedEngine} finds. */
public final class InventedProject implements AutoCloseable {

    private static final String NAME = "Island watch.quotewright";
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Path folder;
    private final AttributionEngine engine;
    private ProjectSession project;
    private boolean closed;

    /** A project without articles. */
    public InventedProject(Path folder) {
        this(folder, new InventedEngine());
    }

    /** A project without articles, the quotations of which another engine finds. */
    public InventedProject(Path folder, AttributionEngine engine) {
        this.folder = folder;
        this.engine = engine;
        open();
    }

    /** A project with the three {@link InventedArticles}. */
    public static InventedProject filled(Path folder) {
        InventedProject project = new InventedProject(folder);
        project.add(InventedArticles.in(folder));
        return project;
    }

    /** As a crash would leave the file whose log is then lost. */
    public void copyTo(Path other) {
        try {
            Files.createDirectories(other);
            Files.copy(folder.resolve(NAME), other.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void add(List<Path> files) {
        session().library().add(files, Progress.NONE);
    }

    public Session session() {
        return project.session();
    }

    public void reopen() {
        close();
        open();
    }

    /** Again does no harm. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            project.close();
        }
    }

    private void open() {
        closed = false;
        try {
            project =
                    Sessions.open(
                            folder.resolve(NAME),
                            "Kaya",
                            engine,
                            Clock.fixed(NOON, ZoneOffset.UTC));
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }
}
