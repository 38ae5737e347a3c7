package org.quotewright.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Cue;
import org.quotewright.model.Span;
import org.quotewright.model.Suggestion;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one analysed article as a JSON object. Offsets are Unicode code points, half-open, into
 * the article's text; content spans include their quotation marks.
 */
final class AttributionJson {

    private final JsonGenerator json;
    private final boolean withText;

    AttributionJson(JsonGenerator json, boolean withText) {
        this.json = json;
        this.withText = withText;
    }

    void write(AnalysedArticle article) {
        String text = article.article().text();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("path", article.path());
        json.writeStringProperty("engine", article.engine());
        if (withText) {
            json.writeStringProperty("text", text);
        }
        json.writeArrayPropertyStart("quotes");
        article.suggestions().forEach(suggestion -> write(suggestion, text, offsets));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Suggestion suggestion, String text, CodePointOffsets offsets) {
        json.writeStartObject();
        writeQuote(suggestion.attribution(), text, offsets);
        writeSpeakers(suggestion.attribution().speakers(), offsets);
        writeSpans("chain", suggestion.chain(), offsets);
        writeCandidates(suggestion.candidates());
        json.writeNumberProperty("confidence", suggestion.confidence());
        json.writeArrayPropertyStart("reasons");
        suggestion.reasons().forEach(reason -> json.writeString(Words.MESSAGES.reason(reason)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeQuote(Attribution attribution, String text, CodePointOffsets offsets) {
        json.writeNumberProperty("start", offsets.codePoint(attribution.quote().begin()));
        json.writeNumberProperty("end", offsets.codePoint(attribution.quote().end()));
        writeSpans("spans", attribution.quote().spans(), offsets);
        json.writeStringProperty("type", hyphenated(attribution.quote().type()));
        json.writeStringProperty("text", attribution.quote().in(text));
        writeSpan("cue", attribution.cue().map(Cue::span), offsets);
        writeText("cueClass", attribution.cue().map(cue -> hyphenated(cue.cueClass())));
        writeSpan("speakerMention", attribution.mention(), offsets);
    }

    private void writeSpeakers(List<AttributedSpeaker> speakers, CodePointOffsets offsets) {
        Optional<AttributedSpeaker> principal = speakers.stream().findFirst();
        writeText("speaker", principal.map(speaker -> speaker.speaker().name()));
        json.writeStringProperty(
                "kind",
                principal.map(speaker -> hyphenated(speaker.speaker().kind())).orElse("unknown"));
        writeText("role", principal.map(speaker -> speaker.affiliation().role()));
        writeText("organisation", principal.map(speaker -> speaker.affiliation().organisation()));
        writeSpans(
                "organisationEvidence",
                principal.map(speaker -> speaker.affiliation().evidence()).orElse(List.of()),
                offsets);
        json.writeArrayPropertyStart("alsoSpeakers");
        speakers.stream().skip(1).forEach(this::writeAlso);
        json.writeEndArray();
    }

    private void writeAlso(AttributedSpeaker also) {
        json.writeStartObject();
        json.writeStringProperty("speaker", also.speaker().name());
        writeText("role", Optional.of(also.affiliation().role()));
        writeText("organisation", Optional.of(also.affiliation().organisation()));
        json.writeEndObject();
    }

    private void writeCandidates(List<Candidate> candidates) {
        json.writeArrayPropertyStart("candidates");
        for (Candidate candidate : candidates) {
            json.writeStartObject();
            json.writeStringProperty("speaker", candidate.speaker().speaker().name());
            json.writeNumberProperty("confidence", candidate.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSpans(String name, List<Span> spans, CodePointOffsets offsets) {
        json.writeArrayPropertyStart(name);
        spans.forEach(span -> writeSpan(span, offsets));
        json.writeEndArray();
    }

    private void writeSpan(String name, Optional<Span> span, CodePointOffsets offsets) {
        json.writeName(name);
        span.ifPresentOrElse(present -> writeSpan(present, offsets), json::writeNull);
    }

    private void writeSpan(Span span, CodePointOffsets offsets) {
        json.writeStartArray();
        json.writeNumber(offsets.codePoint(span.begin()));
        json.writeNumber(offsets.codePoint(span.end()));
        json.writeEndArray();
    }

    private void writeText(String name, Optional<String> text) {
        json.writeName(name);
        text.filter(words -> !words.isEmpty()).ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
