package org.quotewright.store;

import java.util.Optional;
import java.util.function.LongFunction;
import org.quotewright.model.Alias;
import org.quotewright.model.ArticleId;
import org.quotewright.model.Identity;
import org.quotewright.model.Source;
import org.quotewright.model.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What analysts decided on who an entry is, as fields of its state. */
final class IdentityCodec {

    private IdentityCodec() {}

    static <I extends Subject> ObjectNode write(Identity<I> identity) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode node = JsonText.object();
        identity.mergedInto().ifPresent(into -> node.put("mergedInto", into.value()));
        node.set("aliases", JsonText.array(identity.aliases(), IdentityCodec::write));
        node.set("dismissed", JsonText.array(identity.dismissed(), json::stringNode));
        node.set("apart", JsonText.array(identity.apart(), id -> json.numberNode(id.value())));
        return node;
    }

    static <I extends Subject> Identity<I> read(JsonNode node, LongFunction<I> id) {
        return new Identity<>(
                Optional.ofNullable(node.get("mergedInto")).map(into -> id.apply(into.asLong())),
                JsonText.list(node.path("aliases"), IdentityCodec::alias),
                JsonText.list(node.path("dismissed"), JsonNode::asString),
                JsonText.list(node.path("apart"), each -> id.apply(each.asLong())));
    }

    private static ObjectNode write(Alias alias) {
        ObjectNode node = JsonText.object();
        node.put("name", alias.name());
        node.set("source", write(alias.source()));
        return node;
    }

    private static Alias alias(JsonNode node) {
        return new Alias(node.path("name").asString(), source(node.path("source")));
    }

    static ObjectNode write(Source source) {
        ObjectNode node = JsonText.object();
        switch (source) {
            case Source.Printed printed -> {
                node.put("article", printed.article().value());
                node.put("words", printed.words());
            }
            case Source.Hand hand -> node.put("analyst", hand.analyst());
            case Source.Merged merged -> {
                node.put("entry", SubjectCodec.kind(merged.entry()));
                node.put("id", merged.entry().value());
            }
        }
        return node;
    }

    static Source source(JsonNode node) {
        if (node.has("article")) {
            return new Source.Printed(
                    new ArticleId(node.path("article").asLong()), node.path("words").asString(""));
        }
        return node.has("entry")
                ? new Source.Merged(
                        SubjectCodec.subject(
                                node.path("entry").asString(), node.path("id").asLong()))
                : new Source.Hand(node.path("analyst").asString(""));
    }
}
