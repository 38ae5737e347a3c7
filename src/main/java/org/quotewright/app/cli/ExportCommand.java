package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.quotewright.model.ReportOrder;
import org.quotewright.review.ExportFormat;
import org.quotewright.review.ExportOptions;
import org.quotewright.review.ExportReport;
import org.quotewright.review.ExportRequest;
import org.quotewright.review.ExportScope;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands on a project's verified quotations. */
@Command(name = "export", description = "${bundle:cli.export}", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            description = "${bundle:cli.export.format} ${COMPLETION-CANDIDATES}")
    private ExportFormat format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "${bundle:cli.export.out}")
    private Path out;

    @Option(names = "--include-unverified", description = "${bundle:cli.export.unverified}")
    private boolean includeUnverified;

    @Option(names = "--bom", description = "${bundle:cli.export.bom}")
    private boolean byteOrderMark;

    @Option(names = "--by", paramLabel = "ORDER", description = "${bundle:cli.export.by}")
    private ReportOrder order = ReportOrder.SPEAKER;

    @Option(names = "--style", paramLabel = "STYLE", description = "${bundle:cli.export.style}")
    private String style = ExportOptions.USUAL_STYLE;

    @Option(names = "--notes", description = "${bundle:cli.export.notes}")
    private boolean notes;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "${bundle:cli.export.language}")
    private ReportLanguage language = ReportLanguage.EN;

    @ArgGroup private ExportScopeOption scope = new ExportScopeOption();

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        return ProjectWork.withExisting(spec, project, this::export);
    }

    private int export(ProjectSession open) throws IOException {
        ExportScope chosen = scope.of(spec, open.session());
        ExportReport report =
                open.session()
                        .exports()
                        .export(
                                new ExportRequest(format, chosen, includeUnverified, options()),
                                out);
        spec.commandLine()
                .getOut()
                .println(
                        Words.MESSAGES.text(
                                "cli.export.done",
                                report.written(),
                                report.file(),
                                report.leftOut()));
        return 0;
    }

    private ExportOptions options() {
        return new ExportOptions(byteOrderMark, order, style, notes, language.locale());
    }
}
