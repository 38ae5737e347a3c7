package org.quotewright.app.cli;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Prints articles as JSON: one object a line, or one array of the same objects. */
final class JsonAttributions implements AttributionPrinter {

    /** How the objects stand in the output. */
    enum Layout {
        ARRAY,
        LINES
    }

    private final Writer out;
    private final JsonGenerator json;
    private final Layout layout;
    private final AttributionJson attributions;

    JsonAttributions(Writer out, Layout layout, boolean withText) {
        this.out = out;
        this.layout = layout;
        this.json =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .rootValueSeparator("")
                        .build()
                        .createGenerator(ObjectWriteContext.empty(), out);
        this.attributions = new AttributionJson(json, withText);
    }

    @Override
    public void begin() {
        if (layout == Layout.ARRAY) {
            json.writeStartArray();
        }
    }

    @Override
    public void print(AnalysedArticle article) {
        attributions.write(article);
        if (layout == Layout.LINES) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void end() {
        if (layout == Layout.ARRAY) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.flush();
    }
}
