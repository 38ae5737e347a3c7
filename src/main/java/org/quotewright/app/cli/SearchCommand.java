package org.quotewright.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.quotewright.model.search.SearchOrder;
import org.quotewright.model.search.SearchRequest;
import org.quotewright.review.ProjectSession;
import org.quotewright.review.SearchPage;
import org.quotewright.store.ProjectUnavailable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds quotations of a project. */
@Command(name = "search", description = "${bundle:cli.search}", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--limit", description = "${bundle:cli.search.limit}")
    private int limit = 50;

    @Option(names = "--order", description = "${bundle:cli.search.order}")
    private SearchOrder order = SearchOrder.RELEVANCE;

    @Option(
            names = "--facets",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "10",
            preprocessor = NumberIfAny.class,
            description = "${bundle:cli.search.facets}")
    private int facets;

    @Option(names = "--format", description = "${bundle:cli.search.format}")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path project;

    @Parameters(
            index = "1..*",
            paramLabel = "QUERY",
            arity = "1..*",
            description = "${bundle:cli.search.query}")
    private List<String> query;

    /** What the output is for. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException, ProjectUnavailable {
        refuseOptions();
        refuseBelow(0, limit, "--limit");
        if (spec.commandLine().getParseResult().hasMatchedOption("--facets")) {
            refuseBelow(1, facets, "--facets");
        }
        return ProjectWork.withExisting(spec, project, this::find);
    }

    /** "-word" is part of a query; "--word" is a mistyped option, unless "--" stands before it. */
    private void refuseOptions() {
        List<String> typed = spec.commandLine().getParseResult().originalArgs();
        List<String> unknown = query.stream().filter(word -> word.startsWith("--")).toList();
        if (!unknown.isEmpty() && !typed.contains("--")) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
    }

    private void refuseBelow(int least, int given, String option) {
        if (given < least) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.search.below", option, least));
        }
    }

    /** Who asks for nothing in particular gets everything. */
    private String asked() {
        String words = String.join(" ", query);
        return words.isBlank() ? "*" : words;
    }

    private int find(ProjectSession open) {
        try (TerminalProgress progress = new TerminalProgress(spec)) {
            open.session().search().prepare(progress);
        }
        SearchRequest request = SearchRequest.of(asked()).by(order).atMost(limit).counting(facets);
        SearchPage page = open.session().search().find(request);
        SearchText text = new SearchText(spec);
        text.tellMistakes(page);
        switch (format) {
            case TEXT -> text.print(page);
            case JSON -> new SearchJson(spec.commandLine().getOut()).print(page);
        }
        return 0;
    }
}
