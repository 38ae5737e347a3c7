package org.quotewright.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quotewright.app.Engines;
import org.quotewright.app.evaluate.EnginePredictions;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldFolder;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.ResolvedNames;
import org.quotewright.app.evaluate.quotes.QuoteScore;
import org.quotewright.app.evaluate.quotes.QuoteScorer;

/**
 * What each engine gets right on our own labelled articles and, where they lie beside the checkout,
 * on those of PolNeAR: the figures of {@code evaluate --all} that a reader asks for first.
 */
final class AccuracyBench implements Benchmark {

    private static final Path OWN = Path.of("src/test/resources/org/quotewright/corpus");

    private static final Map<String, String> FIGURES =
            Map.ofEntries(
                    Map.entry("exact F1 dir+mix", "quotations in marks, exact"),
                    Map.entry("found F1 dir+mix", "quotations in marks, found"),
                    Map.entry("e2e_any F1 dir+mix", "quotations in marks, found with source"),
                    Map.entry("e2e_any F1 indirect", "quotations without marks, found with source"),
                    Map.entry("resolved.of_found dir+mix", "speaker right, of those found"),
                    Map.entry(
                            "resolved.organisation_right_of_gold dir+mix",
                            "organisation right, of all that name one"));

    @Override
    public void run(Rows rows) throws Exception {
        print(rows, "our corpus", GoldFolder.read(OWN));
        Path shared = Path.of(System.getProperty("quotewright.shared", "../shared"));
        Path polnear = shared.resolve("corpora").resolve("polnear");
        if (Files.isDirectory(polnear.resolve("dev"))) {
            List<GoldArticle> dev = GoldFolder.read(polnear.resolve("dev"));
            Path names = polnear.resolve("dev.resolved.jsonl");
            print(rows, "PolNeAR dev", ResolvedNames.addTo(dev, names));
        }
    }

    private static void print(Rows rows, String name, List<GoldArticle> labelled) throws Exception {
        int most = Integer.getInteger("bench.articles", Integer.MAX_VALUE);
        List<GoldArticle> articles = labelled.stream().limit(most).toList();
        String on = name + ", " + articles.size() + " articles";
        for (Engines.Choice choice : List.of(Engines.Choice.RULES, Engines.Choice.MODEL)) {
            if (Engines.has(choice)) {
                print(rows, choice, articles, on);
            }
        }
    }

    private static void print(
            Rows rows, Engines.Choice choice, List<GoldArticle> articles, String on)
            throws Exception {
        var engine = Engines.choose(choice);
        Predictions predictions = new EnginePredictions(engine, true).of(articles);
        QuoteScore score =
                articles.stream()
                        .map(it -> QuoteScorer.score(it, predictions.of(it)))
                        .reduce(QuoteScore::plus)
                        .orElseThrow();
        boolean areResolved = score.figures().stream().anyMatch(AccuracyBench::countsAnswers);
        for (Figure figure : score.figures()) {
            String said = FIGURES.get(figure.row() + " " + figure.column());
            boolean isMeasured = areResolved || !figure.row().startsWith("resolved");
            if (said != null && isMeasured && !Double.isNaN(figure.value())) {
                rows.row("accuracy", engine.name() + ", " + said, figure.value(), "%", on);
            }
        }
    }

    /** True of articles that tell who speaks and for whom. */
    private static boolean countsAnswers(Figure figure) {
        return figure.row().equals("resolved.gold") && figure.value() > 0;
    }
}
