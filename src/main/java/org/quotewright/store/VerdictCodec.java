package org.quotewright.store;

import org.quotewright.model.QuoteState;
import org.quotewright.model.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts as JSON. */
final class VerdictCodec {

    private VerdictCodec() {}

    static String write(Verdict verdict) {
        ObjectNode node = JsonText.object();
        node.put("state", JsonText.name(verdict.state()));
        node.put("flagged", verdict.flagged());
        node.put("lookAgain", verdict.lookAgain());
        node.put("note", verdict.note());
        if (verdict.suggestion() > 1) {
            node.put("suggestion", verdict.suggestion());
        }
        node.set("attribution", AttributionCodec.write(verdict.attribution()));
        return JsonText.write(node);
    }

    static Verdict read(String json) {
        JsonNode node = JsonText.read(json);
        return new Verdict(
                JsonText.constant(QuoteState.class, node.path("state").asString("")),
                AttributionCodec.read(node.path("attribution")),
                node.path("flagged").asBoolean(false),
                node.path("lookAgain").asBoolean(false),
                node.path("note").asString(""),
                node.path("suggestion").asInt(1));
    }
}
