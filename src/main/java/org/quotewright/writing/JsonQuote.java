package org.quotewright.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.CodePointOffsets;
import org.quotewright.model.Cue;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import tools.jackson.core.JsonGenerator;

/** Writes one quotation as a JSON object, its fields always in the same order. */
record JsonQuote(QuoteInContext inContext, CodePointOffsets offsets, JsonGenerator to) {

    void write() {
        to.writeStartObject();
        to.writeNumberProperty("id", quote().id().value());
        content();
        cue();
        mention();
        speakers();
        review();
        history();
        to.writeEndObject();
    }

    private ReviewedQuote quote() {
        return inContext.quote();
    }

    private Attribution attribution() {
        return quote().verdict().attribution();
    }

    private void content() {
        to.writeNumberProperty("start", offsets.codePoint(attribution().quote().begin()));
        to.writeNumberProperty("end", offsets.codePoint(attribution().quote().end()));
        spans("spans", attribution().quote().spans());
        to.writeStringProperty("type", lower(attribution().quote().type()));
        to.writeStringProperty("text", inContext.words());
        to.writeStringProperty("context", inContext.context());
    }

    private void cue() {
        Optional<Cue> cue = attribution().cue();
        spanOrNull("cue", cue.map(Cue::span));
        textOrNull("cueText", cue.map(Cue::span).map(this::words));
        textOrNull("cueClass", cue.map(Cue::cueClass).map(JsonQuote::lower));
    }

    private void mention() {
        spanOrNull("speakerMention", attribution().mention());
        textOrNull("mentionText", attribution().mention().map(this::words));
    }

    private void speakers() {
        to.writeArrayPropertyStart("speakers");
        for (AttributedSpeaker speaker : attribution().speakers()) {
            Affiliation affiliation = speaker.affiliation();
            to.writeStartObject();
            to.writeStringProperty("speaker", speaker.speaker().name());
            to.writeStringProperty("kind", lower(speaker.speaker().kind()).replace('_', '-'));
            to.writeStringProperty("role", affiliation.role());
            to.writeStringProperty("organisation", affiliation.organisation());
            spans("organisationEvidence", affiliation.evidence());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private void review() {
        DecidedBy decided = DecidedBy.of(quote());
        to.writeStringProperty("state", lower(quote().state()));
        to.writeBooleanProperty("flagged", quote().verdict().flagged());
        to.writeBooleanProperty("lookAgain", quote().verdict().lookAgain());
        to.writeStringProperty("analyst", decided.analyst());
        to.writeStringProperty("decidedAt", decided.at());
        to.writeStringProperty("note", quote().verdict().note());
        to.writeArrayPropertyStart("changed");
        Change.namesOf(quote()).forEach(to::writeString);
        to.writeEndArray();
    }

    /** By what number each is found in the history. */
    private void history() {
        to.writeNumberProperty("suggestion", quote().verdict().suggestion());
        to.writeName("decision");
        quote().lastDecision()
                .ifPresentOrElse(last -> to.writeNumber(last.number()), to::writeNull);
        to.writeArrayPropertyStart("entries");
        inContext.speakers().forEach(speaker -> to.writeNumber(speaker.id().value()));
        to.writeEndArray();
    }

    private void spans(String name, List<Span> spans) {
        to.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        to.writeEndArray();
    }

    private void spanOrNull(String name, Optional<Span> span) {
        to.writeName(name);
        span.ifPresentOrElse(this::span, to::writeNull);
    }

    private void span(Span span) {
        to.writeStartArray();
        to.writeNumber(offsets.codePoint(span.begin()));
        to.writeNumber(offsets.codePoint(span.end()));
        to.writeEndArray();
    }

    private void textOrNull(String name, Optional<String> text) {
        to.writeName(name);
        text.ifPresentOrElse(to::writeString, to::writeNull);
    }

    private String words(Span span) {
        return span.in(inContext.article().text());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
