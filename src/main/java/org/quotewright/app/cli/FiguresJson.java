package org.quotewright.app.cli;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.quotewright.review.figures.FigureSheet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints figures as one JSON array with an object a row, its fields named as the columns. */
final class FiguresJson {

    private final JsonGenerator json;

    FiguresJson(Writer out) {
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
    }

    void print(FigureSheet sheet) {
        List<String> names = sheet.rows().getFirst();
        json.writeStartArray();
        sheet.rows().stream().skip(1).forEach(row -> write(names, row));
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(List<String> names, List<String> row) {
        json.writeStartObject();
        json.writeStringProperty(names.getFirst(), row.getFirst());
        for (int i = 1; i < names.size(); i++) {
            json.writeNumberProperty(names.get(i), new BigDecimal(row.get(i)));
        }
        json.writeEndObject();
    }
}
