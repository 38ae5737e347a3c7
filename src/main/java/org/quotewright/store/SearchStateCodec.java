package org.quotewright.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.SearchState;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Saved searches as JSON. */
final class SearchStateCodec {

    private SearchStateCodec() {}

    static String write(SearchState state) {
        ObjectNode node = JsonText.object();
        node.put("name", state.name());
        node.put("query", state.query());
        node.put("order", JsonText.name(state.order()));
        node.set("choices", write(state.choices()));
        return JsonText.write(node);
    }

    private static ObjectNode write(Map<Facet, Set<String>> chosen) {
        ObjectNode choices = JsonText.object();
        for (Facet facet : Facet.values()) {
            List<String> values = chosen.getOrDefault(facet, Set.of()).stream().sorted().toList();
            if (!values.isEmpty()) {
                choices.set(JsonText.name(facet), JsonText.array(values, StringNode::valueOf));
            }
        }
        return choices;
    }

    static SearchState read(String json) {
        JsonNode node = JsonText.read(json);
        return new SearchState(
                node.path("name").asString(""),
                node.path("query").asString(""),
                JsonText.known(SearchOrder.class, node.path("order").asString(""))
                        .orElse(SearchOrder.RELEVANCE),
                choices(node.path("choices")));
    }

    private static Map<Facet, Set<String>> choices(JsonNode node) {
        Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values =
                    JsonText.list(node.path(JsonText.name(facet)), JsonNode::asString);
            if (!values.isEmpty()) {
                choices.put(facet, Set.copyOf(values));
            }
        }
        return choices;
    }
}
