package org.quotewright.app.cli;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.quotewright.review.figures.Amount;
import org.quotewright.review.figures.ArticleSet;
import org.quotewright.review.figures.Axis;
import org.quotewright.review.figures.FigureRow;
import org.quotewright.review.figures.FigureTable;
import org.quotewright.review.figures.ShareOfVoice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints figures as one JSON object, as {@code src/docs/schema/figures-1.schema.json} has it. */
final class FiguresJson {

    private final JsonGenerator json;

    FiguresJson(Writer out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    void print(FigureTable table, ArticleSet of) {
        begin(table.axis());
        write("of", of);
        json.writeArrayPropertyStart("rows");
        for (FigureRow row : table.rows()) {
            json.writeStartObject();
            name(row.name());
            amounts(row);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("total");
        amounts(table.total());
        json.writeEndObject();
        end();
    }

    void print(ShareOfVoice shares, ArticleSet of, ArticleSet against) {
        begin(shares.axis());
        write("of", of);
        write("against", against);
        json.writeArrayPropertyStart("rows");
        for (ShareOfVoice.Line line : shares.lines()) {
            json.writeStartObject();
            name(line.name());
            share("of", line.inLeft(), line.left());
            share("against", line.inRight(), line.right());
            json.writeNumberProperty("difference", line.difference());
            json.writeEndObject();
        }
        json.writeEndArray();
        end();
    }

    private void begin(Axis axis) {
        json.writeStartObject();
        json.writeStringProperty("format", "quotewright-figures");
        json.writeNumberProperty("version", 1);
        json.writeStringProperty("by", axis.kind().name().toLowerCase(Locale.ROOT));
        if (axis.kind() == Axis.Kind.ATTRIBUTE) {
            json.writeStringProperty("attribute", axis.attribute());
        }
    }

    private void end() {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(String name, ArticleSet set) {
        json.writeObjectPropertyStart(name);
        limit("outlet", Optional.of(set.outlet()).filter(outlet -> !outlet.isEmpty()));
        limit("from", set.from().map(Object::toString));
        limit("to", set.to().map(Object::toString));
        json.writeEndObject();
    }

    private void limit(String name, Optional<String> value) {
        value.ifPresent(known -> json.writeStringProperty(name, known));
    }

    private void name(String name) {
        json.writeStringProperty("name", name.isBlank() ? null : name);
    }

    private void amounts(FigureRow row) {
        amount("verified", row.verified());
        amount("unverified", row.unverified());
        amount("all", row.all());
    }

    private void amount(String name, Amount amount) {
        json.writeObjectPropertyStart(name);
        numbers(amount);
        json.writeEndObject();
    }

    private void share(String name, Amount amount, double share) {
        json.writeObjectPropertyStart(name);
        numbers(amount);
        json.writeNumberProperty("share", share);
        json.writeEndObject();
    }

    private void numbers(Amount amount) {
        json.writeNumberProperty("quotations", amount.quotations());
        json.writeNumberProperty("words", amount.words());
    }
}
