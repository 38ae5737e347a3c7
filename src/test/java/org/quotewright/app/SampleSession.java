package org.quotewright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import org.quotewright.app.SpoiltEngine.Truth;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.Progress;
import org.quotewright.ui.InventedProject;
import org.quotewright.ui.queue.QueueLine;

/** The sample's articles with faults in them, and an analyst who verifies all of it. */
final class SampleSession {

    private final SpoiltEngine engine = new SpoiltEngine(Engines.choose(Engines.Choice.RULES));
    private final WholeJob job;
    private final Map<QuoteId, Truth> truths = new LinkedHashMap<>();

    SampleSession(Path folder) {
        job = new WholeJob(folder, new InventedProject(folder, engine));
        try {
            SampleProject.fill(job.session().library(), Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ArticleSummary article : job.session().library().articles()) {
            OpenArticle open = job.session().library().open(article.id());
            open.quotes()
                    .forEach(quote ->
                            truths.put(
                                    quote.id(),
                                    engine.truth(open.article().text(), quote.suggestion())));
        }
        job.show();
    }

    /** What the analyst does to set a quotation right, with keys or with the mouse. */
    interface Hands {

        void choose(int place);

        void name(String speaker);

        void organisation(String name);

        void moveEnd(ReviewedQuote quote, Truth truth);

        void reject();

        void accept();
    }

    WholeJob job() {
        return job;
    }

    int size() {
        return truths.size();
    }

    /** How many quotations the article has that the desk opens with. */
    int firstArticle() {
        return job.session().library().articles().getFirst().quotes();
    }

    int faults() {
        return engine.done().size();
    }

    List<SpoiltEngine.Fault> kindsOfFaults() {
        return engine.done().stream().distinct().toList();
    }

    /** Until nothing is open; the desk says which quotation is next. */
    void verifyAll(Hands hands) throws Exception {
        Optional<QuoteId> before = Optional.empty();
        for (int i = 0; i < truths.size(); i++) {
            QuoteId id = next(before);
            before = Optional.of(id);
            Truth truth = truths.get(id);
            if (truth.isQuotation()) {
                correct(id, truth, hands);
                hands.accept();
            } else {
                hands.reject();
            }
            until(id, "a decision", quote -> quote.state().isDecided());
        }
    }

    /** The quotation that the desk has selected once it has left another one. */
    private QuoteId next(Optional<QuoteId> before) throws Exception {
        AtomicReference<Optional<QuoteId>> next = new AtomicReference<>(before);
        job.waitUntil(
                "another quotation than " + before,
                () -> {
                    next.set(selected());
                    return next.get().isPresent() && !next.get().equals(before);
                });
        job.waitForRest();
        return next.get().orElseThrow();
    }

    private void correct(QuoteId id, Truth truth, Hands hands) throws Exception {
        ReviewedQuote quote = quote(id);
        if (!quote.quote().spans().equals(truth.content())) {
            hands.moveEnd(quote, truth);
            until(
                    id,
                    "the spans " + truth.content(),
                    now -> now.quote().spans().equals(truth.content()));
        }
        if (!speaker(quote).equals(truth.speaker())) {
            int place = place(quote, truth.speaker());
            if (place > 0) {
                hands.choose(place);
            } else {
                hands.name(truth.speaker());
            }
            until(
                    id,
                    "the speaker " + truth.speaker(),
                    now -> speaker(now).equals(truth.speaker()));
        }
        if (!organisation(quote(id)).equals(truth.organisation())) {
            hands.organisation(truth.organisation());
            until(
                    id,
                    "the organisation " + truth.organisation(),
                    now -> organisation(now).equals(truth.organisation()));
        }
    }

    void assertRight() {
        truths.forEach((id, truth) -> {
            ReviewedQuote quote = quote(id);
            if (truth.isQuotation()) {
                assertThat(quote.state().isAccepted()).isTrue();
                assertThat(new Truth(quote.quote().spans(), speaker(quote), organisation(quote)))
                        .isEqualTo(truth);
            } else {
                assertThat(quote.state()).isEqualTo(QuoteState.REJECTED);
            }
        });
    }

    private void until(QuoteId id, String wanted, Predicate<ReviewedQuote> is) throws Exception {
        job.waitUntilShown(
                wanted + " of " + id + " \"" + words(id) + "\"", () -> is.test(quote(id)));
    }

    private String words(QuoteId id) {
        return job.session().library().articles().stream()
                .map(ArticleSummary::id)
                .map(job.session().library()::open)
                .flatMap(open ->
                        open.quote(id).map(it -> it.quote().in(open.article().text())).stream())
                .findFirst()
                .orElseThrow();
    }

    private Optional<QuoteId> selected() {
        TableView<?> queue = (TableView<?>) job.scene().lookup("#queue");
        return Optional.ofNullable((QueueLine) queue.getSelectionModel().getSelectedItem())
                .map(QueueLine::id);
    }

    private ReviewedQuote quote(QuoteId id) {
        return job.session().library().articles().stream()
                .map(ArticleSummary::id)
                .map(job.session().library()::open)
                .flatMap(open -> open.quote(id).stream())
                .findFirst()
                .orElseThrow();
    }

    /** As the digits count, from 1; 0 where the speaker is no candidate. */
    private static int place(ReviewedQuote quote, String speaker) {
        List<String> names =
                quote.suggestion().candidates().stream()
                        .map(candidate -> candidate.speaker().speaker().name())
                        .toList();
        return names.indexOf(speaker) + 1;
    }

    private static String speaker(ReviewedQuote quote) {
        return quote.principal().map(by -> by.speaker().name()).orElse("");
    }

    private static String organisation(ReviewedQuote quote) {
        return quote.principal().map(by -> by.affiliation().organisation()).orElse("");
    }
}
