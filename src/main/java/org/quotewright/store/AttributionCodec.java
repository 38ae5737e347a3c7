package org.quotewright.store;

import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Attributions as JSON; the field names are those of src/docs/project-file.md. */
final class AttributionCodec {

    private AttributionCodec() {}

    static ObjectNode write(Attribution attribution) {
        ObjectNode node = JsonText.object();
        node.put("type", JsonText.name(attribution.quote().type()));
        node.set("spans", JsonText.spans(attribution.quote().spans()));
        attribution.cue().ifPresent(cue -> node.set("cue", write(cue)));
        attribution.mention().ifPresent(mention -> node.set("mention", JsonText.span(mention)));
        node.set("speakers", JsonText.array(attribution.speakers(), AttributionCodec::write));
        return node;
    }

    static Attribution read(JsonNode node) {
        return new Attribution(
                new Quote(
                        JsonText.constant(QuoteType.class, node.path("type").asString("")),
                        JsonText.spans(node.path("spans"))),
                Optional.ofNullable(node.get("cue")).map(AttributionCodec::cue),
                Optional.ofNullable(node.get("mention")).map(JsonText::span),
                JsonText.list(node.path("speakers"), AttributionCodec::speaker));
    }

    static ObjectNode write(AttributedSpeaker speaker) {
        ObjectNode node = JsonText.object();
        node.put("name", speaker.speaker().name());
        node.put("kind", JsonText.name(speaker.speaker().kind()));
        node.put("role", speaker.affiliation().role());
        node.put("organisation", speaker.affiliation().organisation());
        node.set("evidence", JsonText.spans(speaker.affiliation().evidence()));
        return node;
    }

    static AttributedSpeaker speaker(JsonNode node) {
        SpeakerKind kind =
                JsonText.known(SpeakerKind.class, node.path("kind").asString(""))
                        .orElse(SpeakerKind.UNKNOWN);
        return new AttributedSpeaker(
                new Speaker(node.path("name").asString(), kind),
                new Affiliation(
                        node.path("role").asString(""),
                        node.path("organisation").asString(""),
                        JsonText.spans(node.path("evidence"))));
    }

    private static ObjectNode write(Cue cue) {
        ObjectNode node = JsonText.object();
        node.set("span", JsonText.span(cue.span()));
        node.put("class", JsonText.name(cue.cueClass()));
        return node;
    }

    private static Cue cue(JsonNode node) {
        return new Cue(
                JsonText.span(node.path("span")),
                JsonText.constant(CueClass.class, node.path("class").asString("")));
    }
}
