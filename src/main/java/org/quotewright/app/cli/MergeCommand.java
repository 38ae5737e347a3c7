package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.review.ComparedProject;
import org.quotewright.review.NotComparable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Choice;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.MergeCounts;
import org.quotewright.review.comparison.MergePlan;
import org.quotewright.review.comparison.Standing;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over from another analyst's project, in one step that can be undone. */
@Command(name = "merge", description = "${bundle:cli.merge}", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--dry-run", description = "${bundle:cli.merge.dry-run}")
    private boolean dryRun;

    @Option(names = "--take", description = "${bundle:cli.merge.take}")
    private Choice take;

    @Parameters(index = "0", paramLabel = "A", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(index = "1", paramLabel = "B", description = "${bundle:cli.compare.other}")
    private Path other;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        ProjectWork.requireExisting(spec, other);
        return ProjectWork.withExisting(spec, project, this::merge);
    }

    private int merge(ProjectSession open) {
        if (open.session().readOnly() && !dryRun) {
            return ReadOnlyProject.refuse(spec, open);
        }
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            ComparedProject compared = open.session().merges().compare(other, progress);
            MergePlan plan = plan(compared.comparison());
            tell(open.session().name(), compared, plan);
            if (!dryRun) {
                boolean isChanged = open.session().merges().merge(compared, plan).isPresent();
                say(isChanged ? "cli.merge.done" : "cli.merge.nothing", open.session().name());
            }
            plan.unresolved().forEach(differing -> complaints.about(sentence(differing)));
            LeftBehind.of(compared).forEach(complaints::about);
        } catch (NotComparable e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
        return complaints.exitStatus();
    }

    private MergePlan plan(Comparison comparison) {
        MergePlan plan = MergePlan.of(comparison);
        return Optional.ofNullable(take).map(plan::withRest).orElse(plan);
    }

    private void tell(String name, ComparedProject compared, MergePlan plan) {
        Comparison comparison = compared.comparison();
        say(
                "compare.quotations",
                comparison.count(Standing.SAME),
                comparison.count(Standing.DIFFERING),
                comparison.count(Standing.ONLY_LEFT),
                name,
                comparison.count(Standing.ONLY_RIGHT),
                compared.name(),
                comparison.count(Standing.OPEN));
        MergeCounts counts = plan.counts();
        say(
                "merge.counts",
                counts.articles(),
                counts.brought(),
                counts.changed(),
                counts.rejected(),
                counts.unresolved(),
                counts.entered());
    }

    private void say(String key, Object... arguments) {
        spec.commandLine().getOut().println(Words.MESSAGES.text(key, arguments));
    }

    private static String sentence(Case differing) {
        String text = differing.article().text();
        return Words.MESSAGES.text(
                "cli.merge.unresolved",
                OneLine.of(differing.article().heading()),
                OneLine.of(differing.left().orElseThrow().quote().in(text)));
    }
}
