package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.review.Directory;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the speakers and organisations of a project. */
@Command(name = "speakers", description = "${bundle:cli.speakers}", mixinStandardHelpOptions = true)
final class SpeakersCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--format", description = "${bundle:cli.speakers.format}")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    /** What the output is for. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::list);
    }

    private int list(ProjectSession open) {
        Directory directory = open.session().directory();
        switch (format) {
            case TEXT -> new DirectoryText(spec.commandLine().getOut()).print(directory);
            case JSON -> new DirectoryJson(spec.commandLine().getOut()).print(directory);
        }
        return 0;
    }
}
