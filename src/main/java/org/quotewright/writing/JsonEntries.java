package org.quotewright.writing;

import java.util.Optional;
import java.util.function.LongFunction;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.Identity;
import org.quotewright.model.OrganisationId;
import org.quotewright.model.PartialDate;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Source;
import org.quotewright.model.SearchId;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.SpeakerState;
import org.quotewright.model.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was decided on entries of the directory, as JSON and back. */
final class JsonEntries {

    private JsonEntries() {}

    static ObjectNode write(SpeakerState state) {
        ObjectNode node = write(state.identity());
        node.put("kind", state.kind().map(JsonNodes::name).orElse(null));
        node.set("affiliations", JsonNodes.array(state.affiliations(), JsonEntries::write));
        node.set("attributes", JsonNodes.array(state.attributes(), JsonEntries::write));
        return node;
    }

    static SpeakerState speaker(JsonNode node) {
        return new SpeakerState(
                identity(node, SpeakerId::new),
                JsonNodes.present(node, "kind")
                        .map(kind -> JsonNodes.constant(SpeakerKind.class, kind.asString())),
                JsonNodes.list(node.path("affiliations"), JsonEntries::affiliation),
                JsonNodes.list(node.path("attributes"), JsonEntries::attribute));
    }

    static <I extends Subject> ObjectNode write(Identity<I> identity) {
        ObjectNode node = JsonNodes.object();
        node.put("mergedInto", identity.mergedInto().map(Subject::value).orElse(null));
        node.set("aliases", JsonNodes.array(identity.aliases(), JsonEntries::write));
        node.set("dismissed", JsonNodes.array(identity.dismissed(), JsonNodes::text));
        node.set("apart", JsonNodes.array(identity.apart(), id -> JsonNodes.number(id.value())));
        return node;
    }

    static <I extends Subject> Identity<I> identity(JsonNode node, LongFunction<I> id) {
        return new Identity<>(
                JsonNodes.present(node, "mergedInto").map(into -> id.apply(into.asLong())),
                JsonNodes.list(node.path("aliases"), JsonEntries::alias),
                JsonNodes.list(node.path("dismissed"), JsonNode::asString),
                JsonNodes.list(node.path("apart"), each -> id.apply(each.asLong())));
    }

    private static JsonNode write(Alias alias) {
        ObjectNode node = JsonNodes.object();
        node.put("name", alias.name());
        node.set("source", write(alias.source()));
        return node;
    }

    private static Alias alias(JsonNode node) {
        return new Alias(JsonNodes.string(node, "name"), source(node.path("source")));
    }

    private static JsonNode write(DatedAffiliation affiliation) {
        ObjectNode node = JsonNodes.object();
        node.put("role", affiliation.role());
        node.put("organisation", affiliation.organisation());
        node.put("from", affiliation.from().map(PartialDate::iso).orElse(""));
        node.put("to", affiliation.to().map(PartialDate::iso).orElse(""));
        node.set("source", write(affiliation.source()));
        return node;
    }

    private static DatedAffiliation affiliation(JsonNode node) {
        return new DatedAffiliation(
                JsonNodes.string(node, "role"),
                JsonNodes.string(node, "organisation"),
                PartialDate.of(JsonNodes.string(node, "from")),
                PartialDate.of(JsonNodes.string(node, "to")),
                source(node.path("source")));
    }

    private static JsonNode write(Attribute attribute) {
        ObjectNode node = JsonNodes.object();
        node.put("name", attribute.name());
        node.put("value", attribute.value().orElse(null));
        return node;
    }

    private static Attribute attribute(JsonNode node) {
        Optional<String> value = JsonNodes.present(node, "value").map(JsonNode::asString);
        return new Attribute(JsonNodes.string(node, "name"), value);
    }

    private static JsonNode write(Source source) {
        ObjectNode node = JsonNodes.object();
        switch (source) {
            case Source.Printed(ArticleId article, String words) -> {
                node.put("article", article.value());
                node.put("words", words);
            }
            case Source.Hand(String analyst) -> node.put("analyst", analyst);
            case Source.Merged(Subject entry) -> node.set("entry", subject(entry));
        }
        return node;
    }

    private static Source source(JsonNode node) {
        if (node.has("article")) {
            ArticleId article = new ArticleId(node.path("article").asLong());
            return new Source.Printed(article, JsonNodes.string(node, "words"));
        }
        return node.has("entry")
                ? new Source.Merged(subject(node.path("entry")))
                : new Source.Hand(JsonNodes.string(node, "analyst"));
    }

    static ObjectNode subject(Subject subject) {
        ObjectNode node = JsonNodes.object();
        String kind =
                switch (subject) {
                    case QuoteId _ -> "quote";
                    case SpeakerId _ -> "speaker";
                    case OrganisationId _ -> "organisation";
                    case ArticleId _ -> "article";
                    case SearchId _ -> "search";
                };
        node.put("kind", kind);
        node.put("id", subject.value());
        return node;
    }

    static Subject subject(JsonNode node) {
        long id = node.path("id").asLong();
        return switch (JsonNodes.string(node, "kind")) {
            case "quote" -> new QuoteId(id);
            case "speaker" -> new SpeakerId(id);
            case "organisation" -> new OrganisationId(id);
            case "article" -> new ArticleId(id);
            case "search" -> new SearchId(id);
            default -> throw new IllegalArgumentException(node.toString());
        };
    }
}
