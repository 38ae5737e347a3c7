package org.quotewright.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quotewright.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the codecs share. Fields are read by name and others passed over, so that a later release
 * may add some.
 */
final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonText() {}

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(List<T> parts, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        parts.forEach(part -> array.add(write.apply(part)));
        return array;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return elements(array).map(read).toList();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    static JsonNode span(Span span) {
        return JsonNodeFactory.instance.arrayNode().add(span.begin()).add(span.end());
    }

    static Span span(JsonNode node) {
        return new Span(node.required(0).asInt(), node.required(1).asInt());
    }

    static ArrayNode spans(List<Span> spans) {
        return array(spans, JsonText::span);
    }

    static List<Span> spans(JsonNode array) {
        return list(array, JsonText::span);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    /** Empty where a later release wrote a constant that this one does not know. */
    static <E extends Enum<E>> Optional<E> known(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> name(constant).equals(name))
                .findFirst();
    }
}
