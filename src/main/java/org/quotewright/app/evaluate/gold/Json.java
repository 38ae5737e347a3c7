package org.quotewright.app.evaluate.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the readers of labels share. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static JsonNode object(Path file) throws IOException, UnreadableLabels {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new UnreadableLabels(file, e);
        } catch (JacksonException e) {
            throw new UnreadableLabels(file, 1, e);
        }
    }

    /** Hands on one object a line; what does not read as meant is told with its line. */
    public static void eachLine(Path file, Consumer<JsonNode> objects)
            throws IOException, UnreadableLabels {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                if (!lines.get(i).isBlank()) {
                    objects.accept(MAPPER.readTree(lines.get(i)));
                }
            } catch (JacksonException | IllegalArgumentException e) {
                throw new UnreadableLabels(file, i + 1, e);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException, UnreadableLabels {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new UnreadableLabels(file, e);
        }
    }

    /** One stretch, several or none, as the formats write them. */
    public static List<Stretch> stretches(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return List.of();
        }
        return node.get(0).isArray()
                ? node.valueStream().map(Json::stretch).toList()
                : List.of(stretch(node));
    }

    private static Stretch stretch(JsonNode node) {
        return new Stretch(node.get(0).asInt(), node.get(1).asInt());
    }

    public static List<String> texts(JsonNode array) {
        return array.valueStream().filter(JsonNode::isString).map(JsonNode::asString).toList();
    }

    static void addText(JsonNode node, List<String> texts) {
        if (node.isString() && !node.asString().isEmpty()) {
            texts.add(node.asString());
        }
    }

    static String text(JsonNode node) {
        return node.isString() ? node.asString() : "";
    }

    static QuoteLabels labels(JsonNode quote) {
        List<Stretch> content = new ArrayList<>(stretches(quote.path("spans")));
        if (content.isEmpty()) {
            content.add(new Stretch(quote.path("start").asInt(), quote.path("end").asInt()));
        }
        return new QuoteLabels(
                content, stretches(quote.path("cue")), stretches(quote.path("speakerMention")));
    }
}
