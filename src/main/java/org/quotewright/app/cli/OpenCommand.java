package org.quotewright.app.cli;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.quotewright.app.Display;
import org.quotewright.app.Places;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the desk; where there is no display, does what a terminal can. */
@Command(name = "open", description = "${bundle:cli.open}", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {

    private static final String PROJECT_ENDING = ".quotewright";

    private static final Logger LOGGER = System.getLogger(OpenCommand.class.getName());

    @Spec private CommandSpec spec;

    @Option(names = "--sample", description = "${bundle:cli.open.sample}")
    private boolean sample;

    @Parameters(paramLabel = "PROJECT|ARTICLE", description = "${bundle:cli.open.path}")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        refuseWhatIsThereNowhere();
        Places places = Places.ofThisSystem();
        Path project = project(places);
        String why = "cli.open.no-display";
        if (Display.isPresent()) {
            try {
                return start(new DeskStart(spec, places), places, project);
            } catch (UnsupportedOperationException e) {
                LOGGER.log(Level.WARNING, "the display that is named cannot be used", e);
                why = "cli.open.no-windows";
            }
        }
        Files.createDirectories(project.toAbsolutePath().getParent());
        spec.commandLine().getOut().println(Words.MESSAGES.text(why));
        return new TerminalDesk(spec, sample).run(project, articles());
    }

    /** Whoever names nothing goes on where they left, or for the first time sees the sample. */
    private int start(DeskStart start, Places places, Path project) throws IOException {
        if (!paths.isEmpty() || sample) {
            return start.run(project, articles(), sample);
        }
        return start.isFirst()
                ? start.run(places.sampleProject(), List.of(), true)
                : start.run(start.last().orElse(project), List.of(), false);
    }

    /** A mistyped command looks like an article that is missing. */
    private void refuseWhatIsThereNowhere() {
        List<Path> articles = articles();
        if (!articles.isEmpty() && articles.stream().noneMatch(Files::exists)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Words.MESSAGES.text("cli.open.nothing-there", articles.getFirst()));
        }
    }

    private Path project(Places places) {
        List<Path> projects = paths.stream().filter(OpenCommand::isProject).toList();
        if (projects.size() > 1 || sample && !projects.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.open.one-project"));
        }
        Path usual = sample ? places.sampleProject() : places.ownProject();
        return projects.isEmpty() ? usual : projects.getFirst();
    }

    private List<Path> articles() {
        List<Path> articles = new ArrayList<>(paths);
        articles.removeIf(OpenCommand::isProject);
        return articles;
    }

    private static boolean isProject(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(PROJECT_ENDING);
    }
}
