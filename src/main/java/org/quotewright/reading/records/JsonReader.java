package org.quotewright.reading.records;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Reads articles that are JSON objects: one, many in an array, or one a line. */
public final class JsonReader implements ArticleReader {

    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

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
        List<JsonRecords.Found> records = records(fileName, decoded.text());
        Optional<JsonNode> first =
                records.stream().flatMap(each -> each.object().stream()).findFirst();
        if (first.isPresent()) {
            Fields.requireText(fileName, first.get().propertyNames(), columns);
        }
        for (JsonRecords.Found each : records) {
            each.object()
                    .ifPresentOrElse(
                            object ->
                                    parts.add(
                                            fields(object),
                                            object.toString().getBytes(StandardCharsets.UTF_8)),
                            () -> parts.addDamaged(each.line()));
        }
        return parts.content();
    }

    private static List<JsonRecords.Found> records(String fileName, String text)
            throws UnreadableArticle {
        try {
            return JsonRecords.of(text.replaceFirst("^\uFEFF", ""));
        } catch (JacksonException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    /** What was cut off at the end of the text is no record. */
    static Optional<TableHead> head(String text) {
        return head(JsonRecords.first(text, RecordHeads.ROWS));
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
