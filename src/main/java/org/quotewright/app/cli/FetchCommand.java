package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.model.WebAddress;
import org.quotewright.reading.web.PageFetcher;
import org.quotewright.reading.web.PageNotFetched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves one page of the web as a file: the only command that opens a connection. */
@Command(name = "fetch", description = "${bundle:cli.fetch}", mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS", description = "${bundle:cli.fetch.address}")
    private String address;

    @Option(names = "--to", paramLabel = "FOLDER", description = "${bundle:cli.fetch.to}")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        WebAddress asked =
                WebAddress.of(address)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        Words.MESSAGES.text("fetch.no-address", address)));
        Complaints complaints = new Complaints(spec);
        try {
            spec.commandLine().getOut().println(new PageFetcher().fetch(asked, folder));
        } catch (PageNotFetched e) {
            complaints.about(Words.MESSAGES.textOrKey(e.messageKey(), e.arguments()));
        }
        return complaints.exitStatus();
    }
}
