package org.quotewright.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotewright.model.Span;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.SearchHit;
import org.quotewright.review.SearchPage;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds quotations of a project. */
@Command(name = "search", description = "${bundle:cli.search}", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private static final String BOLD_ON = "\u001b[1m";
    private static final String BOLD_OFF = "\u001b[22m";

    @Spec private CommandSpec spec;

    @Option(names = "--limit", description = "${bundle:cli.search.limit}")
    private int limit = 50;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(
            index = "1..*",
            paramLabel = "QUERY",
            arity = "1..*",
            description = "${bundle:cli.search.query}")
    private List<String> query;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::find);
    }

    private int find(ProjectSession open) {
        SearchPage results = open.session().search().find(String.join(" ", query), limit);
        Complaints complaints = new Complaints(spec);
        results.mistakes()
                .forEach(mistake ->
                        complaints.remark(
                                Words.MESSAGES.textOrKey(
                                        mistake.messageKey(), mistake.arguments())));
        PrintWriter out = spec.commandLine().getOut();
        results.hits().forEach(hit -> print(hit, out));
        out.println(
                Words.MESSAGES.text("cli.search.found", results.total(), results.hits().size()));
        return 0;
    }

    private static void print(SearchHit hit, PrintWriter out) {
        out.println(highlighted(hit));
        out.println(
                "    — "
                        + SpeakerLine.of(hit.quote().quote().verdict().attribution().speakers())
                        + " · "
                        + hit.quote().article().heading()
                        + " · "
                        + Words.MESSAGES.state(hit.quote().quote().state()));
    }

    private static String highlighted(SearchHit hit) {
        StringBuilder words = new StringBuilder(hit.snippet().text());
        if (Ansi.AUTO.enabled()) {
            for (Span mark : hit.snippet().highlights().reversed()) {
                words.insert(mark.end(), BOLD_OFF).insert(mark.begin(), BOLD_ON);
            }
        }
        return OneLine.of(words.toString());
    }
}
