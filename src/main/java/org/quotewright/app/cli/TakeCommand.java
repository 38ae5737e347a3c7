package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.Returns;
import org.quotewright.store.ProjectUnavailable;
import org.quotewright.writing.ExportReader;
import org.quotewright.writing.UnreadableExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an export back into a project, which is created where there is none. */
@Command(name = "take", description = "${bundle:cli.take}", mixinStandardHelpOptions = true)
final class TakeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.take.file}")
    private Path file;

    @Override
    public Integer call() throws IOException, ProjectUnavailable, UnreadableExport {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("reading.missing", file));
        }
        ExportReader.Returned read = Returns.read(file);
        return ProjectWork.withProject(project, open -> take(read, open));
    }

    private int take(ExportReader.Returned read, ProjectSession open) {
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        OpeningRemarks.tell(spec, open);
        Complaints complaints = new Complaints(spec);
        try {
            tell(open.returns().take(read, file), complaints);
        } catch (UnreadableExport e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
        return complaints.exitStatus();
    }

    private static String key(Returns.Outcome taken) {
        if (taken.isHistory()) {
            return "cli.take.history";
        }
        boolean isNothing = taken.articles() + taken.quotations() == 0;
        return isNothing ? "cli.take.nothing" : "cli.take.done";
    }

    private void tell(Returns.Outcome taken, Complaints complaints) {
        String key = key(taken);
        spec.commandLine()
                .getOut()
                .println(Words.MESSAGES.text(key, taken.articles(), taken.quotations()));
        if (taken.left() > 0) {
            complaints.about(Words.MESSAGES.text("cli.take.left", taken.left()));
        }
    }
}
