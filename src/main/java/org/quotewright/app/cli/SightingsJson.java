package org.quotewright.app.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.review.sightings.Sighting;
import org.quotewright.review.sightings.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints statements as one JSON array. */
final class SightingsJson {

    private final JsonGenerator json;

    SightingsJson(Writer out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    void print(List<Statement> statements) {
        json.writeStartArray();
        statements.forEach(this::write);
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(Statement statement) {
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
        statement.findings().stream()
                .sorted()
                .forEach(finding -> json.writeString(finding.name().toLowerCase(Locale.ROOT)));
        json.writeEndArray();
        json.writeArrayPropertyStart("sightings");
        statement.sightings().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Sighting sighting) {
        json.writeStartObject();
        json.writeNumberProperty("quote", sighting.quote().value());
        json.writeNumberProperty("article", sighting.place().article().value());
        json.writeStringProperty("heading", sighting.place().heading());
        json.writeStringProperty("outlet", sighting.place().outlet());
        json.writeStringProperty(
                "date", sighting.place().date().map(LocalDate::toString).orElse(null));
        json.writeStringProperty("type", sighting.type().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("state", sighting.state().name().toLowerCase(Locale.ROOT));
        write(sighting.principal());
        json.writeArrayPropertyStart("alsoSpeakers");
        sighting.by().stream()
                .skip(1)
                .forEach(by -> {
                    json.writeStartObject();
                    write(Optional.of(by));
                    json.writeEndObject();
                });
        json.writeEndArray();
        json.writeStringProperty("words", sighting.words());
        json.writeEndObject();
    }

    private void write(Optional<AttributedSpeaker> by) {
        json.writeStringProperty("speaker", by.map(it -> it.speaker().name()).orElse(""));
        json.writeStringProperty(
                "organisation", by.map(it -> it.affiliation().organisation()).orElse(""));
    }
}
