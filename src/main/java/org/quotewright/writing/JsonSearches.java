package org.quotewright.writing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotewright.model.SearchState;
import org.quotewright.model.search.Facet;
import org.quotewright.model.search.SearchOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was decided on saved searches, as JSON and back. */
final class JsonSearches {

    private JsonSearches() {}

    static ObjectNode write(SearchState search) {
        ObjectNode node = JsonNodes.object();
        node.put("name", search.name());
        node.put("query", search.query());
        node.put("order", JsonNodes.name(search.order()));
        ObjectNode choices = JsonNodes.object();
        for (Facet facet : Facet.values()) {
            List<String> values =
                    search.choices().getOrDefault(facet, Set.of()).stream().sorted().toList();
            if (!values.isEmpty()) {
                choices.set(JsonNodes.name(facet), JsonNodes.array(values, JsonNodes::text));
            }
        }
        node.set("choices", choices);
        return node;
    }

    static SearchState read(JsonNode node) {
        Map<Facet, Set<String>> choices = new EnumMap<>(Facet.class);
        node.path("choices")
                .properties()
                .forEach(chosen ->
                        choices.put(
                                JsonNodes.constant(Facet.class, chosen.getKey()),
                                Set.copyOf(JsonNodes.list(chosen.getValue(), JsonNode::asString))));
        return new SearchState(
                JsonNodes.string(node, "name"),
                JsonNodes.string(node, "query"),
                JsonNodes.constant(SearchOrder.class, JsonNodes.string(node, "order")),
                choices);
    }
}
