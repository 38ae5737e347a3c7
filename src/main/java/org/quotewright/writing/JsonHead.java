package org.quotewright.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The parts of a JSON export that have no offsets. */
final class JsonHead {

    private JsonHead() {}

    static void write(QuoteExport export, JsonGenerator to) {
        Extract extract = export.extract();
        to.writeStringProperty("generator", export.generator());
        to.writeStringProperty("project", export.project());
        to.writeStringProperty("offsets", "Unicode code points, half-open");
        to.writeStringProperty("scope", extract.states());
        to.writeStringProperty("drawnFrom", extract.kind().key());
        to.writeStringProperty("drawnBy", extract.words());
        to.writeNumberProperty("written", export.quotes().size());
        to.writeNumberProperty("leftOut", extract.leftOut());
        to.writeNumberProperty("outside", extract.outside());
        write(export.account(), to);
    }

    static Extract extract(JsonNode node) {
        return new Extract(
                JsonNodes.constant(Extract.Kind.class, JsonNodes.string(node, "drawnFrom")),
                JsonNodes.string(node, "drawnBy"),
                JsonNodes.string(node, "scope").equals("all"),
                node.path("leftOut").asInt(),
                node.path("outside").asInt());
    }

    private static void write(Account account, JsonGenerator to) {
        to.writeObjectPropertyStart("account");
        counts("states", account.states(), JsonNodes::name, to);
        counts("analysts", account.analysts(), name -> name, to);
        counts("engines", account.engines(), name -> name, to);
        to.writeStringProperty(
                "firstDecided", account.decided().map(it -> it.first().toString()).orElse(""));
        to.writeStringProperty(
                "lastDecided", account.decided().map(it -> it.last().toString()).orElse(""));
        to.writeEndObject();
    }

    private static <K> void counts(
            String field,
            SortedMap<K, Integer> counts,
            Function<K, String> name,
            JsonGenerator to) {
        to.writeObjectPropertyStart(field);
        counts.forEach((key, count) -> to.writeNumberProperty(name.apply(key), count));
        to.writeEndObject();
    }

    static Account account(JsonNode node) {
        return new Account(
                counts(node.path("states"), name -> JsonNodes.constant(QuoteState.class, name)),
                counts(node.path("analysts"), name -> name),
                counts(node.path("engines"), name -> name),
                Optional.of(JsonNodes.string(node, "firstDecided"))
                        .filter(first -> !first.isEmpty())
                        .map(Instant::parse)
                        .map(first ->
                                new Account.Period(
                                        first,
                                        Instant.parse(JsonNodes.string(node, "lastDecided")))));
    }

    private static <K> SortedMap<K, Integer> counts(JsonNode node, Function<String, K> key) {
        SortedMap<K, Integer> counts = new TreeMap<>();
        node.propertyStream()
                .forEach(count -> counts.put(key.apply(count.getKey()), count.getValue().asInt()));
        return counts;
    }

    static StoredArticle text(JsonNode node) {
        ArticleFacts facts =
                new ArticleFacts(
                        JsonNodes.string(node, "title"),
                        JsonNodes.string(node, "outlet"),
                        JsonNodes.string(node, "author"),
                        Optional.of(JsonNodes.string(node, "date"))
                                .filter(date -> !date.isEmpty())
                                .map(LocalDate::parse),
                        JsonNodes.string(node, "url"));
        Agreement.ofDigest(JsonNodes.string(node, "text"), JsonNodes.string(node, "sha256"));
        return new StoredArticle(
                new ArticleId(node.path("article").asLong()),
                node.path("version").asInt(),
                new Article(JsonNodes.string(node, "text"), facts),
                JsonNodes.string(node, "file"),
                JsonNodes.string(node, "sha256"),
                Instant.parse(JsonNodes.string(node, "importedAt")));
    }

    static KnownSpeaker speaker(JsonNode node) {
        return new KnownSpeaker(
                new SpeakerId(node.path("id").asLong()),
                new Speaker(
                        JsonNodes.string(node, "name"),
                        JsonNodes.constant(SpeakerKind.class, JsonNodes.string(node, "kind"))),
                JsonNodes.list(node.path("aliases"), JsonNode::asString));
    }

    static Annals.Named organisation(JsonNode node) {
        return new Annals.Named(
                new OrganisationId(node.path("id").asLong()), JsonNodes.string(node, "name"));
    }
}
