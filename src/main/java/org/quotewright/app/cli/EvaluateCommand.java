package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.app.Engines;
import org.quotewright.app.evaluate.EnginePredictions;
import org.quotewright.app.evaluate.Evaluation;
import org.quotewright.app.evaluate.figures.FigureTable;
import org.quotewright.app.evaluate.gold.GoldArticle;
import org.quotewright.app.evaluate.gold.GoldFolder;
import org.quotewright.app.evaluate.gold.GoldJson;
import org.quotewright.app.evaluate.gold.Predictions;
import org.quotewright.app.evaluate.gold.ResolvedNames;
import org.quotewright.app.evaluate.gold.UnreadableLabels;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.reading.UnreadableArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures an engine, or predictions from a file, on labelled articles. */
@Command(name = "evaluate", description = "${bundle:cli.evaluate}", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--engine", description = "${bundle:cli.attribute.engine}")
    private Engines.Choice engine = Engines.Choice.AUTO;

    @Option(names = "--all", description = "${bundle:cli.attribute.all}")
    private boolean all;

    @Option(names = "--pred", paramLabel = "FILE", description = "${bundle:cli.evaluate.pred}")
    private Optional<Path> predicted;

    @Option(names = "--names", paramLabel = "FILE", description = "${bundle:cli.evaluate.names}")
    private Optional<Path> names;

    @Option(
            names = "--segments",
            paramLabel = "FILE",
            description = "${bundle:cli.evaluate.segments}")
    private Optional<Path> segments;

    @Option(
            names = "--gold-json",
            paramLabel = "FILE",
            description = "${bundle:cli.evaluate.gold-json}")
    private Optional<Path> goldJson;

    @Option(names = "--intervals", description = "${bundle:cli.evaluate.intervals}")
    private boolean intervals;

    @Parameters(paramLabel = "GOLD", description = "${bundle:cli.evaluate.gold}")
    private Path gold;

    @Override
    public Integer call() throws IOException, UnreadableLabels, UnreadableArticle {
        List<GoldArticle> articles = articles();
        if (articles.isEmpty()) {
            throw wrongUsage("cli.evaluate.no-gold", gold);
        }
        Predictions predictions = predictions(articles);
        FigureTable table = new FigureTable(spec.commandLine().getOut(), intervals);
        Evaluation evaluation = new Evaluation(articles, predictions, table);
        evaluation.printQuotes();
        evaluation.printConfidence();
        evaluation.printGroups();
        if (segments.isPresent()) {
            tellUnless(0, evaluation.printSpans(segments.get()), "cli.evaluate.lost");
        }
        return 0;
    }

    private List<GoldArticle> articles() throws IOException, UnreadableLabels {
        List<GoldArticle> articles =
                goldJson.isPresent()
                        ? List.of(GoldJson.read(goldJson.get(), gold))
                        : GoldFolder.read(gold);
        return names.isPresent() ? ResolvedNames.addTo(articles, names.get()) : articles;
    }

    private Predictions predictions(List<GoldArticle> articles)
            throws IOException, UnreadableLabels, UnreadableArticle {
        if (predicted.isEmpty()) {
            return new EnginePredictions(chosenEngine(), all).of(articles);
        }
        Predictions predictions = Predictions.read(predicted.get(), articles);
        tellUnless(0, predictions.unknown(), "cli.evaluate.unknown");
        tellUnless(0, articles.size() - predictions.byArticle().size(), "cli.evaluate.missing");
        return predictions;
    }

    private AttributionEngine chosenEngine() {
        if (!Engines.has(engine)) {
            throw wrongUsage("cli.attribute.no-model");
        }
        return Engines.choose(engine);
    }

    private void tellUnless(int expected, int count, String key) {
        if (count != expected) {
            new Complaints(spec).remark(Words.MESSAGES.text(key, count));
        }
    }

    private ParameterException wrongUsage(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Words.MESSAGES.text(key, arguments));
    }
}
