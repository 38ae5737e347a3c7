package org.quotewright.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.quotewright.model.ArticleId;
import org.quotewright.review.ArticleSummary;
import org.quotewright.review.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the article that the user names: by its number, its heading or its file. */
record NamedArticle(CommandSpec spec, Session session) {

    /** Wrong usage where it is none or several. */
    ArticleId of(String name) {
        List<ArticleSummary> articles = session.library().articles();
        List<ArticleId> named =
                articles.stream()
                        .filter(article -> isNamed(article, name))
                        .map(ArticleSummary::id)
                        .toList();
        if (named.isEmpty()) {
            named =
                    articles.stream()
                            .map(ArticleSummary::id)
                            .filter(id -> Long.toString(id.value()).equals(name))
                            .toList();
        }
        return only(named, name);
    }

    private boolean isNamed(ArticleSummary article, String name) {
        return article.heading().equals(name)
                || session.renewal().revisions().versions(article.id()).stream()
                        .anyMatch(version -> version.fileName().equals(name));
    }

    private ArticleId only(List<ArticleId> named, String name) {
        if (named.isEmpty()) {
            throw refused("cli.article.none", name);
        }
        if (named.size() > 1) {
            String numbers =
                    named.stream()
                            .map(id -> Long.toString(id.value()))
                            .collect(Collectors.joining(", "));
            throw refused("cli.article.several", name, numbers);
        }
        return named.getFirst();
    }

    private ParameterException refused(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), Words.MESSAGES.text(key, arguments));
    }
}
