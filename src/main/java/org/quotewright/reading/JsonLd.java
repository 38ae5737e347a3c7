package org.quotewright.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page states of its article for search engines (schema.org Article in JSON-LD 1.1); empty
 * strings where it states nothing.
 */
record JsonLd(String headline, String author, String date, String outlet, String url, String body) {

    private static final JsonLd NOTHING = new JsonLd("", "", "", "", "", "");
    private static final int DEEPEST = 8;
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    static JsonLd of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type^=application/ld+json]")) {
            collect(parsed(script.data()), 0, found);
        }
        return found.stream().findFirst().map(JsonLd::of).orElse(NOTHING);
    }

    private static JsonNode parsed(String script) {
        try {
            return JSON.readTree(script);
        } catch (JacksonException e) {
            return JSON.nullNode();
        }
    }

    private static void collect(JsonNode node, int depth, List<JsonNode> found) {
        if (isArticle(node)) {
            found.add(node);
        } else if (depth < DEEPEST) {
            Stream<JsonNode> inside = node.isArray() ? node.valueStream() : graph(node);
            inside.forEach(each -> collect(each, depth + 1, found));
        }
    }

    private static Stream<JsonNode> graph(JsonNode node) {
        return Stream.of("@graph", "mainEntity", "mainEntityOfPage")
                .map(node::path)
                .filter(JsonNode::isContainer);
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.path("@type"))
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    private static JsonLd of(JsonNode article) {
        String url = first(article.path("url"));
        return new JsonLd(
                first(article.path("headline")),
                texts(article.path("author")).distinct().collect(Collectors.joining(", ")),
                first(article.path("datePublished")),
                first(article.path("publisher")),
                url.isEmpty() ? first(article.path("mainEntityOfPage")) : url,
                first(article.path("articleBody")));
    }

    private static String first(JsonNode node) {
        return texts(node).findFirst().orElse("");
    }

    /** Of a text itself, of things their names, of addresses what they point at. */
    private static Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(JsonLd::texts);
        }
        if (node.isObject()) {
            return node.has("name") ? texts(node.path("name")) : texts(node.path("@id"));
        }
        return node.isString() && !node.stringValue().isBlank()
                ? Stream.of(node.stringValue().strip())
                : Stream.empty();
    }
}
