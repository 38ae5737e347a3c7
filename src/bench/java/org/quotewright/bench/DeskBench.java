package org.quotewright.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
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
 * The reading surface with a very long article, without a display: from a command to a scene that
 * is styled and laid out again and drawn into a picture, as the desk's window would show it.
 */
final class DeskBench implements Benchmark {

    private static final int WORDS = 200_000;
    private static final int QUOTES = 500;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 5;
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
        measuring.get();
        Platform.exit();
    }

    private static void measure(Rows rows) {
        BundledFonts.load();
        ReaderViewModel reader = new ReaderViewModel();
        Scene scene = new Scene(new ReaderView(reader, new Messages()), WIDTH, HEIGHT);
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
        stage.close();
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
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long begin = System.nanoTime();
            command.accept(i);
            scene.snapshot(null);
            if (i >= WARM_UP) {
                times[i - WARM_UP] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(times);
        rows.row("desk", figure + ", p50", times[times.length / 2], "ms", on);
        rows.row("desk", figure + ", p95", times[times.length * 95 / 100], "ms", on);
    }
}
