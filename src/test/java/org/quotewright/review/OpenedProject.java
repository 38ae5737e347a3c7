package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.quotewright.store.ArticleLine;
import org.quotewright.store.ProjectFile;

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
    private final List<ArticleSummary> followed = new ArrayList<>();
    private long reading;
    private AttributionEngine engine;
    private String analyst = "kaya";
    private Instant now = NOON;
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
        reading = 0;
        try {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            project = Sessions.open(file(), analyst, engine, clock);
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    void reopen() {
        close();
        open();
    }

    /** For somebody else, at another time. */
    void reopen(String other, Instant later) {
        analyst = other;
        now = later;
        reopen();
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

    /** The list of articles that is kept up to date is the one that is read anew. */
    void assertLinesAsOnDisk() {
        List<ArticleSummary> kept = session().library().articles();
        follow();
        assertThat(followed).containsExactlyElementsOf(kept);
        try (ProjectFile beside = ProjectFile.openForReading(file())) {
            List<ArticleLine> anew = beside.articles().lines();
            assertThat(kept).extracting(ArticleSummary::id).isEqualTo(ids(anew));
            for (int i = 0; i < kept.size(); i++) {
                assertThat(kept.get(i).quotes()).isEqualTo(anew.get(i).quotes());
                assertThat(kept.get(i).decided()).isEqualTo(anew.get(i).decided());
                assertThat(kept.get(i).corrected()).isEqualTo(anew.get(i).corrected());
            }
        } catch (ProjectUnavailable e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a list does that is told what is new. */
    private void follow() {
        ArticleNews news = session().library().articlesSince(reading);
        reading = news.reading();
        if (news.isAll()) {
            followed.clear();
            followed.addAll(news.articles());
        }
        for (ArticleSummary each : news.articles()) {
            assertThat(session().library().has(each.id())).isTrue();
            followed.replaceAll(old -> old.id().equals(each.id()) ? each : old);
        }
    }

    private static List<ArticleId> ids(List<ArticleLine> lines) {
        return lines.stream().map(ArticleLine::id).toList();
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
