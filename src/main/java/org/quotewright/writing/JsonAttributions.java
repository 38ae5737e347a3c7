package org.quotewright.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attributions as JSON and back.
 *
 * @param offset turns offsets of the text into those of the file, or back
 */
record JsonAttributions(IntUnaryOperator offset) {

    ObjectNode write(Attribution attribution) {
        ObjectNode node = JsonNodes.object();
        node.set("spans", spans(attribution.quote().spans()));
        node.put("type", JsonNodes.name(attribution.quote().type()));
        node.set("cue", orNull(attribution.cue().map(Cue::span).map(this::span)));
        node.set(
                "cueClass",
                orNull(
                        attribution
                                .cue()
                                .map(Cue::cueClass)
                                .map(JsonNodes::name)
                                .map(JsonNodes::text)));
        node.set("speakerMention", orNull(attribution.mention().map(this::span)));
        node.set("speakers", JsonNodes.array(attribution.speakers(), this::write));
        return node;
    }

    Attribution read(JsonNode node) {
        QuoteType type = JsonNodes.constant(QuoteType.class, JsonNodes.string(node, "type"));
        return new Attribution(
                new Quote(type, spans(node.path("spans"))),
                JsonNodes.present(node, "cue").map(span -> cue(node, span)),
                JsonNodes.present(node, "speakerMention").map(this::span),
                JsonNodes.list(node.path("speakers"), this::speaker));
    }

    private Cue cue(JsonNode node, JsonNode span) {
        return new Cue(
                span(span), JsonNodes.constant(CueClass.class, JsonNodes.string(node, "cueClass")));
    }

    ObjectNode write(AttributedSpeaker speaker) {
        ObjectNode node = JsonNodes.object();
        node.put("speaker", speaker.speaker().name());
        node.put("kind", JsonNodes.name(speaker.speaker().kind()));
        node.put("role", speaker.affiliation().role());
        node.put("organisation", speaker.affiliation().organisation());
        node.set("organisationEvidence", spans(speaker.affiliation().evidence()));
        return node;
    }

    AttributedSpeaker speaker(JsonNode node) {
        return new AttributedSpeaker(
                new Speaker(
                        JsonNodes.string(node, "speaker"),
                        JsonNodes.constant(SpeakerKind.class, JsonNodes.string(node, "kind"))),
                new Affiliation(
                        JsonNodes.string(node, "role"),
                        JsonNodes.string(node, "organisation"),
                        spans(node.path("organisationEvidence"))));
    }

    ArrayNode spans(List<Span> spans) {
        return JsonNodes.array(spans, this::span);
    }

    List<Span> spans(JsonNode array) {
        return JsonNodes.list(array, this::span);
    }

    private JsonNode span(Span span) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(offset.applyAsInt(span.begin()))
                .add(offset.applyAsInt(span.end()));
    }

    private Span span(JsonNode node) {
        return new Span(
                offset.applyAsInt(node.required(0).asInt()),
                offset.applyAsInt(node.required(1).asInt()));
    }

    private static JsonNode orNull(Optional<JsonNode> node) {
        return node.orElse(JsonNodeFactory.instance.nullNode());
    }
}
