package org.quotewright.reading.records;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;
import org.quotewright.model.TableHead;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.DecodedText;
import org.quotewright.reading.Decoder;
import org.quotewright.reading.UnreadableArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Reads articles that are JSON objects: one, many in an array, or one a line. */
public final class JsonReader implements ArticleReader {

    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Columns columns;
    private final Decoder decoder;

    /** Told by the names of the columns alone. */
    public JsonReader() {
        this(Hints.NONE);
    }

    public JsonReader(Hints hints) {
        this.columns = hints.columns();
        this.decoder = new Decoder(hints);
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        DecodedText decoded = decoder.decode(fileName, content);
        RecordParts parts = new RecordParts(fileName, decoded, columns);
        List<JsonNode> records = records(fileName, decoded.text().replaceFirst("^\uFEFF", ""));
        if (!records.isEmpty()) {
            Fields.requireText(fileName, records.getFirst().propertyNames(), columns);
        }
        for (JsonNode each : records) {
            parts.add(fields(each), each.toString().getBytes(StandardCharsets.UTF_8));
        }
        return parts.content();
    }

    /** What was cut off at the end of the text is no record. */
    static Optional<TableHead> head(String text) {
        List<JsonNode> records = new ArrayList<>();
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (records.size() < RecordHeads.ROWS && values.hasNext()) {
                JsonNode value = values.next();
                Stream<JsonNode> found = value.isArray() ? value.valueStream() : Stream.of(value);
                found.filter(JsonNode::isObject).limit(RecordHeads.ROWS).forEach(records::add);
            }
        } catch (JacksonException e) {
            return head(records);
        }
        return head(records);
    }

    private static Optional<TableHead> head(List<JsonNode> records) {
        if (records.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = List.copyOf(records.getFirst().propertyNames());
        return Optional.of(
                new TableHead(
                        names,
                        records.stream()
                                .map(JsonReader::fields)
                                .map(fields ->
                                        names.stream()
                                                .map(name -> fields.getOrDefault(name, ""))
                                                .toList())
                                .toList()));
    }

    private static List<JsonNode> records(String fileName, String text) throws UnreadableArticle {
        List<JsonNode> records = new ArrayList<>();
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
            while (values.hasNext()) {
                JsonNode value = values.next();
                if (value.isArray()) {
                    value.valueStream().filter(JsonNode::isObject).forEach(records::add);
                } else if (value.isObject()) {
                    records.add(value);
                }
            }
        } catch (JacksonException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
        return records;
    }

    private static Map<String, String> fields(JsonNode node) {
        Map<String, String> fields = new HashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        return fields;
    }

    /** Of things their names, of lists all, as authors are given. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(JsonReader::text).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return text(value.path("name"));
        }
        return value.isString() ? value.stringValue() : "";
    }
}
