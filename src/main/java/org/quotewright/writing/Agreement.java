package org.quotewright.writing;

import java.util.Optional;
import org.quotewright.model.Attribution;
import org.quotewright.model.Cue;
import org.quotewright.model.Fingerprint;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Exports say in words what they say in numbers too, so that a file that was altered gives itself
 * away. All methods throw an IllegalArgumentException where the two differ.
 */
final class Agreement {

    private Agreement() {}

    /**
     * @param sha256 of the text's UTF-8 form, in lower-case hexadecimal digits
     */
    static void ofDigest(String text, String sha256) {
        of(sha256, Fingerprint.of(text));
    }

    static void of(String said, String meant) {
        if (!said.equals(meant)) {
            throw new IllegalArgumentException("contradiction: " + said + " / " + meant);
        }
    }

    /** Of a quotation in JSON with what its offsets point at. */
    static void of(JsonNode said, QuoteInContext read) {
        String text = read.article().text();
        Attribution attribution = read.quote().verdict().attribution();
        of(JsonNodes.string(said, "text"), read.words());
        of(JsonNodes.string(said, "cueText"), words(attribution.cue().map(Cue::span), text));
        of(JsonNodes.string(said, "mentionText"), words(attribution.mention(), text));
        JsonNode spans = said.required("spans");
        of(said.required("start"), spans.required(0).required(0));
        of(said.required("end"), spans.required(spans.size() - 1).required(1));
    }

    private static void of(JsonNode said, JsonNode meant) {
        of(said.toString(), meant.toString());
    }

    private static String words(Optional<Span> span, String text) {
        return span.map(at -> at.in(text)).orElse("");
    }
}
