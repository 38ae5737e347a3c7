package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.quotewright.app.SampleProject;
import org.quotewright.model.Hints;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportReport;
import org.quotewright.review.ExportRequest;
import org.quotewright.review.OpenArticle;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Session;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Model.CommandSpec;

/** What the desk does where there is no display: prints the quotations and exports them. */
final class TerminalDesk {

    private final CommandSpec spec;
    private final boolean sample;

    TerminalDesk(CommandSpec spec, boolean sample) {
        this.spec = spec;
        this.sample = sample;
    }

    int run(Path project, List<Path> articles) throws IOException, ProjectUnavailable {
        return ProjectWork.withProject(project, open -> run(open, project, articles));
    }

    private int run(ProjectSession open, Path project, List<Path> articles) throws IOException {
        Session session = open.session();
        Complaints complaints = new Complaints(spec);
        if (!session.readOnly()) {
            add(session, articles, complaints);
        }
        session.library().articles().forEach(summary -> print(session, summary));
        export(session, project);
        return complaints.exitStatus();
    }

    private void add(Session session, List<Path> articles, Complaints complaints)
            throws IOException {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            if (sample) {
                SampleProject.fill(session.library(), progress);
            }
            if (!articles.isEmpty()) {
                ImportTold rows = new ImportTold(complaints, progress);
                session.library().add(articles, Hints.NONE, progress, rows::tell);
            }
        }
    }

    private void print(Session session, ArticleSummary summary) {
        PrintWriter out = spec.commandLine().getOut();
        OpenArticle article = session.library().open(summary.id());
        out.println();
        out.println(OneLine.of(summary.heading()));
        for (ReviewedQuote quote : article.quotes()) {
            out.println();
            out.println("  " + OneLine.of(quote.quote().in(article.article().text())));
            out.println("    — " + SpeakerLine.of(quote.verdict().attribution().speakers()));
        }
    }

    private void export(Session session, Path project) throws IOException {
        Path file = project.resolveSibling(session.name() + ".csv");
        ExportReport report =
                session.exports().export(ExportRequest.of(ExportFormat.CSV, true), file);
        spec.commandLine().getOut().println();
        spec.commandLine()
                .getOut()
                .println(Words.MESSAGES.text("cli.open.exported", report.written(), report.file()));
    }
}
