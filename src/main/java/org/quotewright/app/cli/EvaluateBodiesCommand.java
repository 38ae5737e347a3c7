package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.quotewright.app.evaluate.bodies.LabelledPages;
import org.quotewright.app.evaluate.bodies.PageScore;
import org.quotewright.app.evaluate.bodies.WordScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well articles are told from what stands around them on web pages. */
@Command(
        name = "evaluate-bodies",
        description = "${bundle:cli.evaluate-bodies}",
        mixinStandardHelpOptions = true)
final class EvaluateBodiesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--worst",
            paramLabel = "N",
            description = "${bundle:cli.evaluate-bodies.worst}")
    private int worst = 10;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.evaluate-bodies.folder}")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        List<PageScore> scores = new LabelledPages().measure(folder);
        if (scores.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.evaluate-bodies.none", folder));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("| page | precision | recall | F1 |");
        out.println("|---|---:|---:|---:|");
        row(out, "mean of " + scores.size(), it -> mean(scores, it));
        scores.stream()
                .sorted(Comparator.comparingDouble(score -> score.words().f1()))
                .limit(worst)
                .forEach(page -> row(out, page.name(), it -> it.applyAsDouble(page.words())));
        return 0;
    }

    private static void row(
            PrintWriter out, String name, ToDoubleFunction<ToDoubleFunction<WordScore>> value) {
        out.println(
                String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f |",
                        name,
                        value.applyAsDouble(WordScore::precision),
                        value.applyAsDouble(WordScore::recall),
                        value.applyAsDouble(WordScore::f1)));
    }

    private static double mean(List<PageScore> scores, ToDoubleFunction<WordScore> figure) {
        return scores.stream()
                .mapToDouble(score -> figure.applyAsDouble(score.words()))
                .average()
                .orElse(0);
    }
}
