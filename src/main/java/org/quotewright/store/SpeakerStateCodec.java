package org.quotewright.store;

import java.util.Optional;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.PartialDate;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.SpeakerState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** States of speakers as JSON. */
final class SpeakerStateCodec {

    private SpeakerStateCodec() {}

    static String write(SpeakerState state) {
        ObjectNode node = IdentityCodec.write(state.identity());
        state.kind().ifPresent(kind -> node.put("kind", JsonText.name(kind)));
        node.set("affiliations", JsonText.array(state.affiliations(), SpeakerStateCodec::write));
        node.set("attributes", JsonText.array(state.attributes(), SpeakerStateCodec::write));
        return JsonText.write(node);
    }

    static SpeakerState read(String json) {
        JsonNode node = JsonText.read(json);
        return new SpeakerState(
                IdentityCodec.read(node, SpeakerId::new),
                JsonText.known(SpeakerKind.class, node.path("kind").asString("")),
                JsonText.list(node.path("affiliations"), SpeakerStateCodec::affiliation),
                JsonText.list(node.path("attributes"), SpeakerStateCodec::attribute));
    }

    private static ObjectNode write(DatedAffiliation affiliation) {
        ObjectNode node = JsonText.object();
        node.put("role", affiliation.role());
        node.put("organisation", affiliation.organisation());
        affiliation.from().ifPresent(date -> node.put("from", date.iso()));
        affiliation.to().ifPresent(date -> node.put("to", date.iso()));
        node.set("source", IdentityCodec.write(affiliation.source()));
        return node;
    }

    private static DatedAffiliation affiliation(JsonNode node) {
        return new DatedAffiliation(
                node.path("role").asString(""),
                node.path("organisation").asString(""),
                PartialDate.of(node.path("from").asString("")),
                PartialDate.of(node.path("to").asString("")),
                IdentityCodec.source(node.path("source")));
    }

    private static ObjectNode write(Attribute attribute) {
        ObjectNode node = JsonText.object();
        node.put("name", attribute.name());
        node.put("value", attribute.value().orElse(null));
        return node;
    }

    private static Attribute attribute(JsonNode node) {
        return new Attribute(
                node.path("name").asString(),
                Optional.of(node.path("value")).filter(JsonNode::isString).map(JsonNode::asString));
    }
}
