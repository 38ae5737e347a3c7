package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.app.Engines;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Reanalyses;
import org.quotewright.review.reanalysis.ArticleChanges;
import org.quotewright.review.reanalysis.QuoteChange;
import org.quotewright.review.reanalysis.Reanalysis;
import org.quotewright.store.ProjectUnavailable;
import org.quotewright.ui.common.renewal.ReanalysisWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses the articles of a project again, in one step that can be undone. */
@Command(
        name = "reanalyse",
        description = "${bundle:cli.reanalyse}",
        mixinStandardHelpOptions = true)
final class ReanalyseCommand implements Callable<Integer> {

    private static final ReanalysisWords WORDS = new ReanalysisWords(Words.MESSAGES);

    @Spec private CommandSpec spec;

    @Option(names = "--engine", description = "${bundle:cli.attribute.engine}")
    private Engines.Choice engine = Engines.Choice.AUTO;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        ProjectWork.requireExisting(spec, project);
        AttributionEngine chosen = ChosenEngine.of(spec, engine);
        return ProjectWork.withProject(project, chosen, this::reanalyse);
    }

    private int reanalyse(ProjectSession open) {
        if (open.session().readOnly() && !dryRun) {
            return ReadOnlyProject.refuse(spec, open);
        }
        Reanalyses reanalyses = open.session().renewal().reanalyses();
        Reanalysis preview = preview(reanalyses);
        preview.articles().forEach(this::tell);
        say("cli.reanalyse.summary", preview.analysed(), preview.engine(), preview.size());
        if (!dryRun && reanalyses.take(preview).isPresent()) {
            say("cli.step-done");
        }
        return 0;
    }

    private Reanalysis preview(Reanalyses reanalyses) {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            return reanalyses.preview(progress);
        }
    }

    private void tell(ArticleChanges article) {
        out().println(
                        OneLine.of(article.article().heading())
                                + ": "
                                + WORDS.counts(article::count));
        article.changes().forEach(change -> tell(article, change));
    }

    private void tell(ArticleChanges article, QuoteChange change) {
        out().println(
                        "    "
                                + Words.MESSAGES.text(
                                        "cli.reanalyse.change",
                                        WORDS.differences(change),
                                        WORDS.words(change, article.article().text()),
                                        OneLine.of(WORDS.speakers(change))));
    }

    private void say(String key, Object... arguments) {
        out().println(Words.MESSAGES.text(key, arguments));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
