package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Decision;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.Subject;
import org.quotewright.model.SubjectState;
import org.quotewright.model.Verdict;
import org.quotewright.review.ProjectMaintenance;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after a project file. */
@Command(
        name = "project",
        description = "${bundle:cli.project-file}",
        mixinStandardHelpOptions = true)
final class ProjectCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), Words.MESSAGES.text("cli.project-file.which"));
    }

    @Command(name = "check", description = "${bundle:cli.check}", mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}") Path file)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, file, this::check);
    }

    @Command(
            name = "history",
            description = "${bundle:cli.history}",
            mixinStandardHelpOptions = true)
    int history(
            @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}") Path file)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, file, this::history);
    }

    @Command(
            name = "rebuild-index",
            description = "${bundle:cli.rebuild-index}",
            mixinStandardHelpOptions = true)
    int rebuildIndex(
            @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}") Path file)
            throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, file, this::rebuildIndex);
    }

    private int check(ProjectSession open) {
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            List<ProjectMaintenance.Fault> faults = open.maintenance().check(progress);
            faults.forEach(fault ->
                    complaints.about(
                            Words.MESSAGES.textOrKey(fault.messageKey(), fault.arguments())));
        }
        if (complaints.exitStatus() == 0) {
            out().println(Words.MESSAGES.text("cli.check.sound", open.session().name()));
        }
        return complaints.exitStatus();
    }

    private int history(ProjectSession open) {
        open.maintenance().history(decision -> out().println(line(decision)));
        return 0;
    }

    private int rebuildIndex(ProjectSession open) throws IOException {
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        open.maintenance().rebuildIndex();
        out().println(Words.MESSAGES.text("cli.rebuild-index.done", open.session().name()));
        return 0;
    }

    /** Tab-separated: number, time, analyst, quotation, what was done, before, after, why. */
    private static String line(Decision decision) {
        return String.join(
                "\t",
                Long.toString(decision.number()),
                decision.at().toString(),
                decision.analyst(),
                subject(decision.subject()),
                decision.kind().name().toLowerCase(Locale.ROOT),
                shown(decision.before(), decision.after()),
                shown(decision.after(), decision.before()),
                decision.why());
    }

    private static String subject(Subject subject) {
        String kind =
                switch (subject) {
                    case QuoteId _ -> "quote";
                    case SpeakerId _ -> "speaker";
                    case OrganisationId _ -> "organisation";
                    case ArticleId _ -> "article";
                };
        return kind + ' ' + subject.value();
    }

    private static String shown(SubjectState state, SubjectState other) {
        return switch (state) {
            case Verdict verdict -> shown(verdict, (Verdict) other);
        };
    }

    /** Organisations and note only where they differ from the other side of the row. */
    private static String shown(Verdict verdict, Verdict other) {
        StringBuilder shown =
                new StringBuilder(verdict.state().name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(joined(verdict, each -> each.speaker().name()));
        if (!organisations(verdict).equals(organisations(other))) {
            shown.append(" (").append(organisations(verdict)).append(')');
        }
        if (!verdict.note().equals(other.note())) {
            shown.append(" [").append(OneLine.of(verdict.note())).append(']');
        }
        return shown.toString();
    }

    private static String organisations(Verdict verdict) {
        return joined(verdict, speaker -> speaker.affiliation().organisation());
    }

    private static String joined(Verdict verdict, Function<AttributedSpeaker, String> part) {
        return verdict.attribution().speakers().stream()
                .map(part)
                .collect(Collectors.joining("; "));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
