package org.quotewright.app.cli;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.quotewright.model.Alias;
import org.quotewright.model.Attribute;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectoryOrganisation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Source;
import org.quotewright.model.Subject;
import org.quotewright.review.Directory;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints a directory as one JSON object with {@code speakers} and {@code organisations}. */
final class DirectoryJson {

    private final JsonGenerator json;

    DirectoryJson(Writer out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    void print(Directory directory) {
        json.writeStartObject();
        json.writeArrayPropertyStart("speakers");
        directory.speakers().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("organisations");
        directory.organisations().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(DirectorySpeaker speaker) {
        json.writeStartObject();
        json.writeNumberProperty("id", speaker.id().value());
        json.writeStringProperty("name", speaker.speaker().name());
        json.writeStringProperty("kind", speaker.speaker().kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("quotes", speaker.quotes());
        writeAliases(speaker.aliases());
        json.writeArrayPropertyStart("affiliations");
        speaker.affiliations().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("attributes");
        speaker.attributes().forEach(this::write);
        json.writeEndArray();
        writeIds("neverMerge", speaker.apart());
        writeIds("merged", speaker.merged());
        json.writeEndObject();
    }

    private void write(DirectoryOrganisation organisation) {
        json.writeStartObject();
        json.writeNumberProperty("id", organisation.id().value());
        json.writeStringProperty("name", organisation.name());
        json.writeNumberProperty("quotes", organisation.quotes());
        writeAliases(organisation.aliases());
        writeIds("neverMerge", organisation.apart());
        writeIds("merged", organisation.merged());
        json.writeEndObject();
    }

    private void writeAliases(List<Alias> aliases) {
        json.writeArrayPropertyStart("aliases");
        for (Alias alias : aliases) {
            json.writeStartObject();
            json.writeStringProperty("name", alias.name());
            write(alias.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(DatedAffiliation affiliation) {
        json.writeStartObject();
        json.writeStringProperty("role", affiliation.role());
        json.writeStringProperty("organisation", affiliation.organisation());
        json.writeStringProperty("from", affiliation.from().map(PartialDate::iso).orElse(null));
        json.writeStringProperty("to", affiliation.to().map(PartialDate::iso).orElse(null));
        write(affiliation.source());
        json.writeEndObject();
    }

    private void write(Attribute attribute) {
        json.writeStartObject();
        json.writeStringProperty("name", attribute.name());
        json.writeStringProperty("value", attribute.value().orElse(null));
        json.writeEndObject();
    }

    private void write(Source source) {
        json.writeObjectPropertyStart("source");
        switch (source) {
            case Source.Printed printed -> {
                json.writeNumberProperty("article", printed.article().value());
                json.writeStringProperty("words", printed.words());
            }
            case Source.Hand hand -> json.writeStringProperty("analyst", hand.analyst());
            case Source.Merged merged -> json.writeNumberProperty("entry", merged.entry().value());
        }
        json.writeEndObject();
    }

    private void writeIds(String name, List<? extends Subject> entries) {
        json.writeArrayPropertyStart(name);
        entries.forEach(entry -> json.writeNumber(entry.value()));
        json.writeEndArray();
    }
}
