package org.quotewright.reading.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The objects of a JSON text, and the lines that are none where each line should be one. */
final class JsonRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * An object, or a line that is damaged.
     *
     * @param line from 1; 0 where it is not known
     */
    record Found(Optional<JsonNode> object, int line) {}

    private JsonRecords() {}

    /**
     * One object, many in an array, or one after the other. Where the whole is damaged, its lines,
     * as long as most of them are objects.
     *
     * @throws JacksonException where it is something else
     */
    static List<Found> of(String text) {
        List<Found> found = new ArrayList<>();
        try {
            add(found, text, 0);
            return found;
        } catch (JacksonException e) {
            List<Found> lines = byLine(text);
            long objects = lines.stream().filter(each -> each.object().isPresent()).count();
            if (objects == 0 || 2 * objects < lines.size()) {
                throw e;
            }
            return lines;
        }
    }

    /** The first objects alone, of a text that may be cut off. */
    static List<JsonNode> first(String text, int most) {
        List<Found> found = new ArrayList<>();
        try {
            add(found, text, 0);
        } catch (JacksonException e) {
            if (found.isEmpty()) {
                found.addAll(byLine(text));
            }
        }
        return found.stream().flatMap(each -> each.object().stream()).limit(most).toList();
    }

    private static List<Found> byLine(String text) {
        List<Found> found = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            List<Found> inLine = new ArrayList<>();
            try {
                add(inLine, line, number);
                found.addAll(inLine);
            } catch (JacksonException e) {
                found.add(new Found(Optional.empty(), number));
            }
        }
        return found;
    }

    private static void add(List<Found> found, String text, int line) {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNext()) {
                JsonNode value = values.next();
                if (value.isArray()) {
                    value.valueStream()
                            .filter(JsonNode::isObject)
                            .forEach(each -> found.add(new Found(Optional.of(each), line)));
                } else if (value.isObject()) {
                    found.add(new Found(Optional.of(value), line));
                }
            }
        }
    }
}
