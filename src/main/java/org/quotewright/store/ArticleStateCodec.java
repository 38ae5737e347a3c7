package org.quotewright.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for an article, as JSON. */
final class ArticleStateCodec {

    private ArticleStateCodec() {}

    static String write(ArticleState state) {
        ObjectNode node = JsonText.object();
        node.put("version", state.number());
        state.facts().ifPresent(facts -> node.set("facts", write(facts)));
        return JsonText.write(node);
    }

    private static ObjectNode write(ArticleFacts facts) {
        ObjectNode node = JsonText.object();
        node.put("title", facts.title());
        node.put("outlet", facts.outlet());
        node.put("author", facts.author());
        node.put("date", facts.date().map(LocalDate::toString).orElse(""));
        node.put("url", facts.url());
        return node;
    }

    static ArticleState read(String json) {
        JsonNode node = JsonText.read(json);
        return new ArticleState(
                node.path("version").asInt(-1),
                Optional.of(node.path("facts"))
                        .filter(JsonNode::isObject)
                        .map(ArticleStateCodec::facts));
    }

    private static ArticleFacts facts(JsonNode node) {
        try {
            return new ArticleFacts(
                    text(node, "title"),
                    text(node, "outlet"),
                    text(node, "author"),
                    Optional.of(text(node, "date"))
                            .filter(date -> !date.isEmpty())
                            .map(LocalDate::parse),
                    text(node, "url"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
