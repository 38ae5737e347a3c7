package org.quotewright.writing;

import java.util.List;
import org.quotewright.model.Candidate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Suggestions as JSON and back. */
record JsonSuggestions(JsonAttributions attributions) {

    ObjectNode write(Suggestion suggestion) {
        ObjectNode node = JsonNodes.object();
        node.set("attribution", attributions.write(suggestion.attribution()));
        node.set("chain", attributions.spans(suggestion.chain()));
        node.set("candidates", JsonNodes.array(suggestion.candidates(), this::write));
        node.put("confidence", suggestion.confidence());
        node.set("reasons", JsonNodes.array(suggestion.reasons(), JsonSuggestions::write));
        return node;
    }

    Suggestion read(JsonNode node) {
        return new Suggestion(
                attributions.read(node.path("attribution")),
                attributions.spans(node.path("chain")),
                JsonNodes.list(node.path("candidates"), this::candidate),
                node.path("confidence").asDouble(),
                reasons(node));
    }

    private JsonNode write(Candidate candidate) {
        ObjectNode node = attributions.write(candidate.speaker());
        node.put("confidence", candidate.confidence());
        node.set("reasons", JsonNodes.array(candidate.reasons(), JsonSuggestions::write));
        return node;
    }

    private Candidate candidate(JsonNode node) {
        return new Candidate(
                attributions.speaker(node), node.path("confidence").asDouble(), reasons(node));
    }

    private static JsonNode write(Reason reason) {
        ObjectNode node = JsonNodes.object();
        node.put("key", JsonNodes.name(reason.key()));
        node.set("arguments", JsonNodes.array(reason.arguments(), JsonNodes::text));
        return node;
    }

    private static List<Reason> reasons(JsonNode node) {
        return JsonNodes.list(node.path("reasons"), JsonSuggestions::reason);
    }

    private static Reason reason(JsonNode node) {
        return new Reason(
                JsonNodes.constant(ReasonKey.class, JsonNodes.string(node, "key")),
                JsonNodes.list(node.path("arguments"), JsonNode::asString));
    }
}
