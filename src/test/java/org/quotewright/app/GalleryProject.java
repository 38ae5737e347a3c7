package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** A project in a folder of its own, as the pictures show it. */
final class GalleryProject implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:30:00Z");
    private static final int DONE = 3;

    private final Path folder;
    private final ProjectSession project;

    private GalleryProject(Path folder) {
        this.folder = folder;
        try {
            project =
                    Sessions.open(
                            folder.resolve("Island watch.quotewright"),
                            "Ida Marsh",
                            Engines.choose(Engines.Choice.RULES),
                            Clock.fixed(MORNING, ZoneOffset.UTC));
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    static GalleryProject empty() {
        try {
            return new GalleryProject(Files.createTempDirectory("gallery"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample, the last article of which is decided and another one begun. */
    static GalleryProject sample() {
        GalleryProject sample = empty();
        try {
            SampleProject.fill(sample.session().library(), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sample.accept(1, DONE);
        sample.accept(9, Integer.MAX_VALUE);
        return sample;
    }

    /** A desk that comes second to this project. */
    GalleryProject secondDesk() {
        return new GalleryProject(folder);
    }

    Path folder() {
        return folder;
    }

    Session session() {
        return project.session();
    }

    private void accept(int place, int most) {
        OpenArticle article =
                session().library().open(session().library().articles().get(place).id());
        article.quotes().stream()
                .limit(most)
                .forEach(quote -> session().review().accept(quote.id()));
    }

    @Override
    public void close() {
        project.close();
    }
}
