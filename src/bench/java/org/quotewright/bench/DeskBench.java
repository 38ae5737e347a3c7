package org.quotewright.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.quotewright.model.ArticleId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.palette.BundledFonts;
import org.quotewright.ui.common.palette.Theme;
import org.quotewright.ui.reader.ReaderView;
import org.quotewright.ui.reader.ReaderViewModel;

/**
 * The reading surface with a very long article, without a display, from a command to a scene that
 * is styled and laid out again and drawn into a picture, as the desk's window would show it; then
 * the desk itself on a large project.
 */
final class DeskBench implements Benchmark {

    private static final int ARTICLES = 10_000;
    private static final int WORDS = 200_000;
    private static final int QUOTES = 500;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 5;
    private static final int FRAMES = 400;
    private static final double STEP = 90;
    private static final double WIDTH = 790;
    private static final double HEIGHT = 700;

    @Override
    public void run(Rows rows) throws Exception {
        FutureTask<Boolean> measuring =
                new FutureTask<>(() -> {
                    measure(rows);
                    return true;
                });
        Platform.startup(measuring);
        Platform.setImplicitExit(false);
        measuring.get();
        Path folder = Files.createTempDirectory("desk-bench");
        try {
            DeskRun.measure(
                    rows,
                    folder,
                    Math.min(ARTICLES, Integer.getInteger("bench.articles", ARTICLES)));
        } finally {
            Folders.delete(folder);
        }
        rows.row(
                "desk",
                "load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                "",
                "mean of the last minute");
        Platform.exit();
    }

    private static void measure(Rows rows) {
        BundledFonts.load();
        ReaderViewModel reader = new ReaderViewModel();
        ReaderView view = new ReaderView(reader, new Messages());
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet(), Theme.speakers());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        List<OpenArticle> articles = List.of(article(1), article(2));
        List<ReviewedQuote> quotes = articles.getLast().quotes();
        String on = WORDS + " words, " + QUOTES + " quotations";
        percentiles(rows, "open", on, scene, i -> reader.open(articles.get(i % 2)));
        reader.open(articles.getLast());
        percentiles(rows, "select", on, scene, i -> reader.select(quotes.get(place(i)).id()));
        percentiles(
                rows,
                "replace after a decision",
                on,
                scene,
                i -> reader.replace(LongArticle.verified(quotes.get(place(i)))));
        frames(rows, on, scene, view);
        stage.close();
    }

    /** A frame for each turn of the wheel. */
    private static void frames(Rows rows, String on, Scene scene, ReaderView view) {
        times(FRAMES, scene, i -> turnWheel(view)).frames(rows, "scrolling", on);
    }

    private static void turnWheel(ReaderView view) {
        Event.fireEvent(
                view.lookup(".row-flow"),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        WIDTH / 2,
                        HEIGHT / 2,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -STEP,
                        0,
                        -STEP,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private static OpenArticle article(int id) {
        return LongArticle.of(new ArticleId(id), WORDS, QUOTES);
    }

    /** Far from the one before, and each only once. */
    private static int place(int round) {
        return round * 211 % QUOTES;
    }

    private static void percentiles(
            Rows rows, String figure, String on, Scene scene, IntConsumer command) {
        times(ROUNDS, scene, command).percentiles(rows, figure, on);
    }

    /** Without those that warm up. */
    private static Timings times(int rounds, Scene scene, IntConsumer command) {
        Timings times = new Timings();
        for (int i = 0; i < WARM_UP + rounds; i++) {
            Timings.Watch watch = Timings.Watch.start();
            command.accept(i);
            scene.snapshot(null);
            if (i >= WARM_UP) {
                times.read(watch);
            }
        }
        return times;
    }
}
