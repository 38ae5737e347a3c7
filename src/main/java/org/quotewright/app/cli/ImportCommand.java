package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.quotewright.model.ArticleField;
import org.quotewright.model.Columns;
import org.quotewright.model.Encodings;
import org.quotewright.model.Hints;
import org.quotewright.review.ImportReport;
import org.quotewright.review.ProjectSession;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds articles to a project, which is created where there is none. */
@Command(name = "import", description = "${bundle:cli.import}", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final Map<String, ArticleField> FIELDS =
            Map.of(
                    "text", ArticleField.TEXT,
                    "headline", ArticleField.TITLE,
                    "byline", ArticleField.AUTHOR,
                    "outlet", ArticleField.OUTLET,
                    "date", ArticleField.DATE,
                    "url", ArticleField.URL);

    @Spec private CommandSpec spec;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description = "${bundle:cli.import.columns}")
    private Map<String, String> columns = Map.of();

    @Option(names = "--no-header", description = "${bundle:cli.import.no-header}")
    private boolean isHeaderless;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "${bundle:cli.import.encoding}")
    private Optional<String> encoding = Optional.empty();

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(
            index = "1..*",
            paramLabel = "PATH",
            arity = "1..*",
            description = "${bundle:cli.import.path}")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        Hints told = new Hints(columns(), encoding.map(this::charset));
        return ProjectWork.withProject(project, open -> add(open, told));
    }

    private Columns columns() {
        Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
        columns.forEach((field, column) -> names.put(field(field), column));
        return new Columns(names, !isHeaderless);
    }

    private ArticleField field(String name) {
        return Optional.ofNullable(FIELDS.get(name.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                Words.MESSAGES.text("cli.import.no-field", name)));
    }

    private Charset charset(String name) {
        return Encodings.named(name.strip())
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                Words.MESSAGES.text("cli.import.no-encoding", name)));
    }

    private int add(ProjectSession open, Hints told) {
        if (open.session().readOnly()) {
            return ReadOnlyProject.refuse(spec, open);
        }
        OpeningRemarks.tell(spec, open);
        EngineRemark.tell(spec);
        Complaints complaints = new Complaints(spec);
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            ImportTold rows = new ImportTold(complaints, progress);
            ImportReport report = open.session().library().add(paths, told, progress, rows::tell);
            open.session().library().conclude(report);
            progress.clear();
            spec.commandLine().getOut().println(summary(report));
        }
        return complaints.exitStatus();
    }

    private static String summary(ImportReport report) {
        long there = report.rows().stream().filter(row -> row.article().isPresent()).count();
        return Words.MESSAGES.text("cli.import.done", there, report.rows().size() - there);
    }
}
