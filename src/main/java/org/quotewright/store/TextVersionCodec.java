package org.quotewright.store;

import org.quotewright.model.TextVersion;
import tools.jackson.databind.node.ObjectNode;

/** The version of an article's text that is read, as JSON. */
final class TextVersionCodec {

    private TextVersionCodec() {}

    static String write(TextVersion version) {
        ObjectNode node = JsonText.object();
        node.put("version", version.number());
        return JsonText.write(node);
    }

    static TextVersion read(String json) {
        return new TextVersion(JsonText.read(json).path("version").asInt(0));
    }
}
