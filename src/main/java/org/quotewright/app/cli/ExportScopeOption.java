package org.quotewright.app.cli;

import java.util.Optional;
import org.quotewright.model.SavedSearch;
import org.quotewright.model.search.QueryMistake;
import org.quotewright.review.ExportCount;
import org.quotewright.review.ExportScope;
import org.quotewright.review.SearchPage;
import org.quotewright.review.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The one option, if any, that bounds what is exported. */
final class ExportScopeOption {

    @Option(names = "--query", paramLabel = "QUERY", description = "${bundle:cli.export.query}")
    private Optional<String> query = Optional.empty();

    @Option(names = "--search", paramLabel = "NAME", description = "${bundle:cli.export.search}")
    private Optional<String> search = Optional.empty();

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "${bundle:cli.export.article}")
    private Optional<String> article = Optional.empty();

    @Option(names = "--speaker", paramLabel = "NAME", description = "${bundle:cli.export.speaker}")
    private Optional<String> speaker = Optional.empty();

    /** Wrong usage where the query is not understood or what is named is not there. */
    ExportScope of(CommandSpec spec, Session session) {
        if (query.isPresent()) {
            return found(spec, session, query.get());
        }
        if (search.isPresent()) {
            return saved(spec, session, search.get());
        }
        if (article.isPresent()) {
            return new ExportScope.InArticle(new NamedArticle(spec, session).of(article.get()));
        }
        return speaker.map(name -> by(spec, session, name)).orElse(new ExportScope.WholeProject());
    }

    private static ExportScope by(CommandSpec spec, Session session, String name) {
        ExportScope.By scope = new ExportScope.By(name);
        ExportCount count = session.exports().count(scope);
        if (count.verified() + count.others() == 0) {
            throw new ParameterException(
                    spec.commandLine(), Words.MESSAGES.text("cli.export.no-speaker", name));
        }
        return scope;
    }

    private static ExportScope saved(CommandSpec spec, Session session, String name) {
        SavedSearch saved =
                session.searches()
                        .named(name)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        Words.MESSAGES.text("cli.export.no-search", name)));
        refuseMistakes(spec, session.search().find(saved.request().atMost(0)));
        return new ExportScope.Searched(saved.name(), saved.request());
    }

    private static ExportScope found(CommandSpec spec, Session session, String query) {
        refuseMistakes(spec, session.search().find(query, 1));
        return new ExportScope.Found(query);
    }

    /** One that is about no part of the query is about the index, of which the export tells. */
    private static void refuseMistakes(CommandSpec spec, SearchPage page) {
        for (QueryMistake mistake : page.mistakes()) {
            if (mistake.length() > 0) {
                throw new ParameterException(
                        spec.commandLine(),
                        Words.MESSAGES.textOrKey(mistake.messageKey(), mistake.arguments()));
            }
        }
    }
}
