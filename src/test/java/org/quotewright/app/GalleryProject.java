package org.quotewright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportRequest;
import org.quotewright.review.NotRevisable;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.Outcome;
import org.quotewright.review.Progress;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Review;
import org.quotewright.review.Revisions;
import org.quotewright.review.Session;
import org.quotewright.review.Sessions;
import org.quotewright.store.ProjectUnavailable;

/** A project in a folder of its own, as the pictures show it. */
final class GalleryProject implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:30:00Z");
    private static final int DONE = 3;
    private static final String COLLEAGUE = "Island watch, Teo";
    private static final String EXPORT = "Island watch, Teo.json";
    private static final String LONG_NAME =
            "Maximiliana-Konstantina von Hohenwalde-Achterberg zu Niederfeldhausen";

    private final Path folder;
    private final ProjectSession project;
    private final UnaryOperator<Session> seen;

    private GalleryProject(Path folder) {
        this(folder, "Island watch", "Ida Marsh", UnaryOperator.identity());
    }

    private GalleryProject(Path folder, String name, String analyst, UnaryOperator<Session> seen) {
        this.folder = folder;
        this.seen = seen;
        try {
            project =
                    Sessions.open(
                            folder.resolve(name + ".quotewright"),
                            analyst,
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

    /** The sample, beside the file of a colleague who read it too. */
    static GalleryProject withColleague() {
        GalleryProject sample = sample();
        try (GalleryProject theirs = colleague(sample.folder)) {
            SampleProject.fill(theirs.session().library(), Progress.NONE);
            theirs.judgeAnew();
            theirs.session()
                    .exports()
                    .export(
                            ExportRequest.of(ExportFormat.JSON, true),
                            sample.folder.resolve(EXPORT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }

    /** The sample and an article of long names, in both files. */
    static GalleryProject withColleagueOfLongNames() {
        GalleryProject sample = empty();
        sample.judgeLongNames(Review::accept);
        try (GalleryProject theirs = colleague(sample.folder)) {
            theirs.judgeLongNames((review, quote) -> {
                Speaker other = new Speaker(LONG_NAME, SpeakerKind.PERSON);
                review.assign(quote, other);
                review.affiliate(quote, "Joint Secretariat of the " + LONG_NAME + " Foundation");
                review.note(quote, "She says so on page 214 of the report, not in the preface.");
                return review.accept(quote);
            });
        }
        return sample;
    }

    private static GalleryProject colleague(Path folder) {
        return new GalleryProject(folder, COLLEAGUE, "Teo Anders", UnaryOperator.identity());
    }

    /** The colleague judged texts of which the sample has newer ones. */
    static GalleryProject withColleagueOfOlderTexts() {
        GalleryProject sample = withColleague();
        try (GalleryProject theirs = colleague(sample.folder)) {
            for (GalleryProject each : List.of(sample, theirs)) {
                each.add("pilots.txt", GalleryArticles.PILOTS);
                each.add("spring.txt", GalleryArticles.SPRING);
            }
            theirs.add("spring, corrected.txt", GalleryArticles.SPRING_CORRECTED);
            theirs.accept(10, Integer.MAX_VALUE);
            theirs.accept(11, Integer.MAX_VALUE);
        }
        sample.revise(10, "pilots, corrected.txt", GalleryArticles.PILOTS_CORRECTED);
        sample.revise(11, "spring, corrected.txt", GalleryArticles.SPRING_CORRECTED);
        return sample;
    }

    private void add(String name, String text) {
        session().library().add(List.of(written(name, text)), Progress.NONE);
    }

    private void revise(int place, String name, String text) {
        Revisions revisions = session().renewal().revisions();
        ArticleId article = session().library().articles().get(place).id();
        try {
            revisions.take(revisions.preview(article, written(name, text)));
        } catch (UnreadableArticle | NotRevisable e) {
            throw new IllegalStateException(e);
        }
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judgeLongNames(BiFunction<Review, QuoteId, Outcome> ruling) {
        add("long-names.html", GalleryArticles.LONG_NAMES);
        quotes(0).forEach(quote -> ruling.apply(session().review(), quote.id()));
    }

    /** Of two quotations another speaker or organisation, and some that are not to be used. */
    private void judgeAnew() {
        Review review = session().review();
        List<ReviewedQuote> quotes = quotes(1);
        review.accept(quotes.get(0).id());
        review.assign(quotes.get(1).id(), new Speaker("Harbour pilots", SpeakerKind.GROUP));
        review.accept(quotes.get(1).id());
        review.affiliate(quotes.get(2).id(), "Ministry for the Sea of Averland");
        review.note(quotes.get(2).id(), "The ministry pays for it.");
        review.accept(quotes.get(2).id());
        quotes(2).stream().limit(2).forEach(quote -> review.accept(quote.id()));
        review.reject(quotes(9).getFirst().id());
        quotes(9).stream().skip(1).forEach(quote -> review.accept(quote.id()));
    }

    /** The colleague's file. */
    Optional<Path> other() {
        return Optional.of(folder.resolve(COLLEAGUE + ".quotewright"));
    }

    /** What the colleague exported. */
    Optional<Path> exported() {
        return Optional.of(folder.resolve(EXPORT));
    }

    private List<ReviewedQuote> quotes(int place) {
        return session().library().open(session().library().articles().get(place).id()).quotes();
    }

    /** A desk that comes second to this project. */
    GalleryProject secondDesk() {
        return new GalleryProject(folder);
    }

    /** As a desk shows what a crash left of this project, if the log beside it got lost. */
    GalleryProject withoutLog() {
        try {
            Path left = Files.createTempDirectory("gallery");
            Files.copy(
                    folder.resolve("Island watch.quotewright"),
                    left.resolve("Island watch.quotewright"));
            return new GalleryProject(left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a desk shows this project whose disk is full. */
    GalleryProject onFullDisk() {
        return new GalleryProject(
                folder,
                "Island watch",
                "Ida Marsh",
                session -> FullDiskSession.of(session, folder));
    }

    Path folder() {
        return folder;
    }

    Session session() {
        return seen.apply(project.session());
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
