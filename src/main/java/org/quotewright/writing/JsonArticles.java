package org.quotewright.writing;

import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a row of the log says of an article, as JSON and back. */
final class JsonArticles {

    private JsonArticles() {}

    static ObjectNode write(ArticleState state) {
        ObjectNode node = JsonNodes.object().put("version", state.number());
        state.facts().ifPresent(facts -> node.set("facts", write(facts)));
        return node;
    }

    private static ObjectNode write(ArticleFacts facts) {
        return JsonNodes.object()
                .put("title", facts.title())
                .put("outlet", facts.outlet())
                .put("author", facts.author())
                .put("date", facts.date().map(LocalDate::toString).orElse(""))
                .put("url", facts.url());
    }

    static ArticleState read(JsonNode node) {
        return new ArticleState(
                node.path("version").asInt(),
                Optional.of(node.path("facts"))
                        .filter(JsonNode::isObject)
                        .map(JsonArticles::facts));
    }

    private static ArticleFacts facts(JsonNode node) {
        return new ArticleFacts(
                JsonNodes.string(node, "title"),
                JsonNodes.string(node, "outlet"),
                JsonNodes.string(node, "author"),
                Optional.of(JsonNodes.string(node, "date"))
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse),
                JsonNodes.string(node, "url"));
    }
}
