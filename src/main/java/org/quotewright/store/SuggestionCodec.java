package org.quotewright.store;

import java.util.List;
import java.util.Optional;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Suggestions as JSON; a reason that this release does not know is left out. */
final class SuggestionCodec {

    private SuggestionCodec() {}

    static String write(Suggestion suggestion) {
        ObjectNode node = JsonText.object();
        node.set("attribution", AttributionCodec.write(suggestion.attribution()));
        node.set("chain", JsonText.spans(suggestion.chain()));
        node.set("candidates", JsonText.array(suggestion.candidates(), SuggestionCodec::write));
        node.put("confidence", suggestion.confidence());
        node.set("reasons", JsonText.array(suggestion.reasons(), SuggestionCodec::write));
        return JsonText.write(node);
    }

    static Suggestion read(String json) {
        JsonNode node = JsonText.read(json);
        return new Suggestion(
                AttributionCodec.read(node.path("attribution")),
                JsonText.spans(node.path("chain")),
                JsonText.list(node.path("candidates"), SuggestionCodec::candidate),
                node.path("confidence").asDouble(),
                reasons(node.path("reasons")));
    }

    private static List<Reason> reasons(JsonNode node) {
        return JsonText.elements(node).flatMap(reason -> reason(reason).stream()).toList();
    }

    private static JsonNode write(Candidate candidate) {
        ObjectNode node = AttributionCodec.write(candidate.speaker());
        node.put("confidence", candidate.confidence());
        if (!candidate.reasons().isEmpty()) {
            node.set("reasons", JsonText.array(candidate.reasons(), SuggestionCodec::write));
        }
        return node;
    }

    private static Candidate candidate(JsonNode node) {
        return new Candidate(
                AttributionCodec.speaker(node),
                node.path("confidence").asDouble(),
                reasons(node.path("reasons")));
    }

    private static JsonNode write(Reason reason) {
        ObjectNode node = JsonText.object();
        node.put("key", JsonText.name(reason.key()));
        node.set(
                "arguments",
                JsonText.array(reason.arguments(), JsonNodeFactory.instance::stringNode));
        return node;
    }

    private static Optional<Reason> reason(JsonNode node) {
        return JsonText.known(ReasonKey.class, node.path("key").asString(""))
                .map(key ->
                        new Reason(key, JsonText.list(node.path("arguments"), JsonNode::asString)));
    }
}
