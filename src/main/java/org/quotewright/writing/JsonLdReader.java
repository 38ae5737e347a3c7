package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Fingerprint;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the quotations that {@link JsonLdWriter} wrote. */
public final class JsonLdReader {

    /**
     * @param name of the file, for the exception
     */
    public List<ReturnedQuote> read(InputStream in, String name)
            throws IOException, UnreadableExport {
        try {
            JsonNode collection = JsonMapper.shared().readTree(in);
            Map<String, String> texts = new HashMap<>();
            collection
                    .path("articles")
                    .forEach(article -> texts.put(JsonNodes.string(article, "id"), text(article)));
            return JsonNodes.list(
                    collection.required("first").required("items"), item -> quote(item, texts));
        } catch (JacksonException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NoSuchElementException e) {
            throw new UnreadableExport(name, e);
        }
    }

    private static String text(JsonNode article) {
        String text = JsonNodes.string(article, "schema:articleBody");
        String digest = JsonNodes.string(article, "schema:identifier");
        Agreement.of(digest, JsonLdWriter.DIGEST + Fingerprint.of(text));
        return text;
    }

    private static ReturnedQuote quote(JsonNode item, Map<String, String> texts) {
        JsonNode body = item.required("body");
        String source = JsonNodes.string(item.required("target").required(0), "source");
        String text = Optional.ofNullable(texts.get(source)).orElseThrow();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        QuoteType type = JsonNodes.constant(QuoteType.class, JsonNodes.string(body, "manner"));
        List<Span> spans =
                JsonNodes.list(item.path("target"), target -> span(target, source, text, offsets));
        Agreement.of(JsonNodes.string(body, "schema:text"), new Quote(type, spans).in(text));
        return new ReturnedQuote(
                Long.parseLong(
                        JsonNodes.string(item, "id").replace(JsonLdWriter.URN + "quotation:", "")),
                text,
                type,
                spans,
                JsonNodes.list(body.path("schema:spokenByCharacter"), JsonLdReader::speaker),
                JsonNodes.constant(QuoteState.class, JsonNodes.string(body, "verdict")));
    }

    private static Span span(
            JsonNode target, String source, String text, CodePointOffsets offsets) {
        Agreement.of(JsonNodes.string(target, "source"), source);
        JsonNode position = target.required("selector").required(0);
        Span span =
                new Span(
                        offsets.utf16(position.required("start").asInt()),
                        offsets.utf16(position.required("end").asInt()));
        Agreement.of(
                JsonNodes.string(target.required("selector").required(1), "exact"), span.in(text));
        return span;
    }

    private static AttributedSpeaker speaker(JsonNode node) {
        return new AttributedSpeaker(
                new Speaker(
                        JsonNodes.string(node, "schema:name"),
                        JsonNodes.constant(
                                SpeakerKind.class, JsonNodes.string(node, "speakerKind"))),
                new Affiliation(
                        JsonNodes.string(node, "schema:jobTitle"),
                        JsonNodes.string(node.path("schema:affiliation"), "schema:name"),
                        List.of()));
    }
}
