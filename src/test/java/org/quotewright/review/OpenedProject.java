package org.quotewright.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Decision;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.store.ProjectUnavailable;

/** A project of a test's folder, opened with the invented engine or another. */
final class OpenedProject implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String FERRY =
            """
            "The ferry sails at six," said Ilse Brandt of Nordport Ferries.

            "It never does," said Omar Quist of the Pilots' Guild.

            Brandt hopes for calm seas.
            """;
    static final String STRIKE =
            """
            "We stay ashore," said Omar Quist of the Pilots' Guild.
            """;

    private final Path folder;
    private AttributionEngine engine;
    private ProjectSession project;

    OpenedProject(Path folder) {
        this(folder, new InventedEngine());
    }

    OpenedProject(Path folder, AttributionEngine engine) {
        this.folder = folder;
        this.engine = engine;
        open();
    }

    void open() {
        try {
            Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
            project = Sessions.open(file(), "kaya", engine, clock);
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    void reopen() {
        close();
        open();
    }

    /** With another engine, as a newer release has one. */
    void reopen(AttributionEngine newer) {
        engine = newer;
        reopen();
    }

    Path file() {
        return folder.resolve("harbour.quotewright");
    }

    ProjectSession project() {
        return project;
    }

    Session session() {
        return project.session();
    }

    Review review() {
        return session().review();
    }

    ImportReport.Row add(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            return session().library().add(List.of(file), Progress.NONE).rows().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ReviewedQuote> quotes() {
        return session().library().articles().stream()
                .map(ArticleSummary::id)
                .flatMap(id -> quotes(id).stream())
                .toList();
    }

    List<ReviewedQuote> quotes(ArticleId article) {
        return session().library().open(article).quotes();
    }

    List<Decision> log() {
        List<Decision> log = new ArrayList<>();
        project.maintenance().history(entry -> log.add(entry.decision()));
        return log;
    }

    @Override
    public void close() {
        project.close();
    }
}
