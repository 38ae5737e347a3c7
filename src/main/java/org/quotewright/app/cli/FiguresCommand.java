package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureSheet;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.Figures;
import org.quotewright.review.figures.NoArticleSet;
import org.quotewright.review.figures.ShareOfVoice;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts who is quoted how often and how long. */
@Command(name = "figures", description = "${bundle:cli.figures}", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {

    /** What the output is for. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Spec private CommandSpec spec;

    @Option(names = "--by", paramLabel = "AXIS", description = "${bundle:cli.figures.by}")
    private String by = "speaker";

    @Option(names = "--format", description = "${bundle:cli.figures.format}")
    private Format format = Format.TABLE;

    @Option(names = "--of", paramLabel = "SET", description = "${bundle:cli.figures.of}")
    private String of;

    @Option(names = "--against", paramLabel = "SET", description = "${bundle:cli.figures.against}")
    private String against;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        Axis axis = axis();
        ArticleSet left = Optional.ofNullable(of).map(this::set).orElse(ArticleSet.ALL);
        Optional<ArticleSet> right = Optional.ofNullable(against).map(this::set);
        return ProjectWork.withExisting(spec, project, open -> count(open, axis, left, right));
    }

    private Axis axis() {
        try {
            return Axis.of(by);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.figures.no-axis", by));
        }
    }

    private ArticleSet set(String typed) {
        try {
            return ArticleSet.of(typed);
        } catch (NoArticleSet e) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
    }

    private int count(ProjectSession open, Axis axis, ArticleSet left, Optional<ArticleSet> right) {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            Figures figures = open.session().survey().figures(progress);
            remark(figures, axis);
            remark(figures, left);
            right.ifPresent(set -> remark(figures, set));
            FigureTable table = figures.table(axis, left);
            if (right.isPresent()) {
                FigureTable other = figures.table(axis, right.get());
                print(ShareOfVoice.of(table, other), left, right.get());
            } else {
                print(table, left);
            }
        }
        return 0;
    }

    /** Everybody counts as unknown where nobody entered it: its name may be mistyped. */
    private void remark(Figures figures, Axis axis) {
        if (!figures.knows(axis)) {
            new Complaints(spec)
                    .remark(Words.MESSAGES.text("cli.figures.no-attribute", axis.attribute()));
        }
    }

    /** Nothing is counted where an outlet has no quotation: its name may be mistyped. */
    private void remark(Figures figures, ArticleSet set) {
        if (!set.outlet().isEmpty() && !figures.has(set.outlet())) {
            new Complaints(spec).remark(Words.MESSAGES.text("cli.figures.no-outlet", set.outlet()));
        }
    }

    private void print(FigureTable table, ArticleSet set) {
        if (format == Format.JSON) {
            new FiguresJson(out()).print(table, set);
        } else {
            print(FigureSheet.of(table));
        }
    }

    private void print(ShareOfVoice shares, ArticleSet left, ArticleSet right) {
        if (format == Format.JSON) {
            new FiguresJson(out()).print(shares, left, right);
        } else {
            print(FigureSheet.of(shares));
        }
    }

    private void print(FigureSheet sheet) {
        if (format == Format.CSV) {
            out().print(sheet.csv());
        } else {
            new FiguresText(out()).print(sheet);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
