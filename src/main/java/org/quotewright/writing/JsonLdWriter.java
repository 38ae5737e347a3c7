package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A W3C annotation collection in JSON-LD: each quotation is an annotation whose body is a Quotation
 * of schema.org and whose targets select its parts by position and by words; {@link JsonLdReader}
 * reads it.
 */
public final class JsonLdWriter implements QuoteWriter {

    static final String URN = "urn:quotewright:";
    static final String DIGEST = "sha256:";
    private static final int AROUND = 32;

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        ObjectNode collection = JsonNodes.object();
        collection.set("@context", context());
        collection.put("id", URN + "quotations");
        collection.put("type", "AnnotationCollection");
        collection.put("label", export.project());
        collection.put("program", export.generator());
        collection.put("drawnFrom", export.extract().line());
        collection.put("leftOut", export.extract().leftOut());
        collection.put("outside", export.extract().outside());
        collection.put("total", export.quotes().size());
        collection.set("articles", articles(export.quotes()));
        ObjectNode page = JsonNodes.object();
        page.put("id", URN + "quotations:page");
        page.put("type", "AnnotationPage");
        page.put("startIndex", 0);
        page.set("items", annotations(export.quotes()));
        collection.set("first", page);
        out.write(JsonMapper.shared().writeValueAsBytes(collection));
        out.write('\n');
        out.flush();
    }

    private static JsonNode context() {
        ObjectNode own = JsonNodes.object();
        own.put("schema", "https://schema.org/");
        own.put("qw", URN);
        own.put("drawnFrom", "qw:drawnFrom");
        own.put("leftOut", "qw:leftOut");
        own.put("outside", "qw:outside");
        own.put("articles", "schema:mentions");
        own.put("program", "qw:program");
        own.put("verdict", "qw:verdict");
        own.put("manner", "qw:manner");
        own.put("speakerKind", "qw:speakerKind");
        return JsonNodeFactory.instance
                .arrayNode()
                .add("http://www.w3.org/ns/anno.jsonld")
                .add(own);
    }

    private static ArrayNode articles(List<QuoteInContext> quotes) {
        Map<String, StoredArticle> articles = new LinkedHashMap<>();
        quotes.forEach(quote -> articles.put(id(quote.article()), quote.article()));
        return JsonNodes.array(List.copyOf(articles.values()), JsonLdWriter::article);
    }

    private static String id(StoredArticle article) {
        return URN + "article:" + article.id().value() + ":" + article.version();
    }

    private static JsonNode article(StoredArticle article) {
        ArticleFacts facts = article.article().facts();
        ObjectNode node = JsonNodes.object();
        node.put("id", id(article));
        node.put("type", "schema:NewsArticle");
        node.put("schema:headline", article.heading());
        node.put("schema:articleBody", article.text());
        node.put("schema:identifier", DIGEST + article.sha256());
        put(node, "schema:publisher", facts.outlet());
        put(node, "schema:author", facts.author());
        put(node, "schema:datePublished", facts.date().map(LocalDate::toString).orElse(""));
        put(node, "schema:url", facts.url());
        return node;
    }

    private static void put(ObjectNode node, String field, String value) {
        if (!value.isEmpty()) {
            node.put(field, value);
        }
    }

    private static ArrayNode annotations(List<QuoteInContext> quotes) {
        ArticleOffsets offsets = new ArticleOffsets();
        return JsonNodes.array(quotes, quote -> annotation(quote, offsets.of(quote.article())));
    }

    private static JsonNode annotation(QuoteInContext quote, CodePointOffsets offsets) {
        ObjectNode node = JsonNodes.object();
        node.put("id", URN + "quotation:" + quote.quote().id().value());
        node.put("type", "Annotation");
        node.put("motivation", "identifying");
        Optional.of(DecidedBy.of(quote.quote()))
                .filter(decided -> !decided.at().isEmpty())
                .ifPresent(decided -> {
                    ObjectNode creator = JsonNodes.object();
                    creator.put("type", "Person");
                    creator.put("name", decided.analyst());
                    node.set("creator", creator);
                    node.put("modified", decided.at());
                });
        node.set("body", body(quote));
        node.set(
                "target",
                JsonNodes.array(
                        quote.quote().quote().spans(),
                        span -> target(quote.article(), span, offsets)));
        return node;
    }

    private static ObjectNode body(QuoteInContext quote) {
        ObjectNode body = JsonNodes.object();
        body.put("type", "schema:Quotation");
        body.put("schema:text", quote.words());
        body.put("verdict", JsonNodes.name(quote.quote().state()));
        body.put("manner", JsonNodes.name(quote.quote().quote().type()));
        body.set(
                "schema:spokenByCharacter",
                JsonNodes.array(
                        quote.quote().verdict().attribution().speakers(), JsonLdWriter::speaker));
        return body;
    }

    private static JsonNode speaker(AttributedSpeaker attributed) {
        Speaker speaker = attributed.speaker();
        ObjectNode node = JsonNodes.object();
        boolean isBody = speaker.kind() == SpeakerKind.ORGANISATION;
        node.put("type", isBody ? "schema:Organization" : "schema:Person");
        node.put("speakerKind", JsonNodes.name(speaker.kind()));
        node.put("schema:name", speaker.name());
        put(node, "schema:jobTitle", attributed.affiliation().role());
        if (!attributed.affiliation().organisation().isEmpty()) {
            ObjectNode organisation = JsonNodes.object();
            organisation.put("type", "schema:Organization");
            organisation.put("schema:name", attributed.affiliation().organisation());
            node.set("schema:affiliation", organisation);
        }
        return node;
    }

    private static JsonNode target(StoredArticle article, Span span, CodePointOffsets offsets) {
        ObjectNode position = JsonNodes.object();
        position.put("type", "TextPositionSelector");
        position.put("start", offsets.codePoint(span.begin()));
        position.put("end", offsets.codePoint(span.end()));
        String text = article.text();
        ObjectNode words = JsonNodes.object();
        words.put("type", "TextQuoteSelector");
        words.put("exact", span.in(text));
        words.put("prefix", text.substring(edge(text, span.begin() - AROUND), span.begin()));
        words.put("suffix", text.substring(span.end(), edge(text, span.end() + AROUND)));
        ObjectNode target = JsonNodes.object();
        target.put("source", id(article));
        target.set("selector", JsonNodeFactory.instance.arrayNode().add(position).add(words));
        return target;
    }

    /** Never between the halves of a letter. */
    private static int edge(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        boolean splits = inside < text.length() && Character.isLowSurrogate(text.charAt(inside));
        return splits ? inside + 1 : inside;
    }
}
