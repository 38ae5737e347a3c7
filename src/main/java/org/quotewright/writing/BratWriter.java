package org.quotewright.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.StoredArticle;

/**
 * A ZIP file of brat's standoff format: of each article its text and its annotations, beside a
 * configuration for brat; {@link BratReader} reads it.
 */
public final class BratWriter implements QuoteWriter {

    private static final String CONFIGURATION =
            """
            [entities]
            Quotation
            Speaker
            Cue
            [relations]
            SaidBy Arg1:Quotation, Arg2:Speaker
            CuedBy Arg1:Quotation, Arg2:Cue
            [events]
            [attributes]
            State Arg:Quotation, Value:open|verified|corrected|rejected
            Manner Arg:Quotation, Value:direct|mixed|indirect
            """;

    @Override
    public void write(QuoteExport export, OutputStream out) throws IOException {
        try (SteadyZip zip = new SteadyZip(out)) {
            add(zip, "annotation.conf", CONFIGURATION);
            add(zip, "README.txt", export.remark() + "\n");
            Optional<BratDocument> at = Optional.empty();
            for (var quote : export.quotes()) {
                StoredArticle article = quote.article();
                if (at.filter(document -> document.isOf(article)).isEmpty()) {
                    finish(zip, at);
                    at = Optional.of(new BratDocument(article));
                }
                at.orElseThrow().add(quote);
            }
            finish(zip, at);
        }
        out.flush();
    }

    private static void finish(SteadyZip zip, Optional<BratDocument> document) throws IOException {
        if (document.isPresent()) {
            String name = document.get().name();
            add(zip, name + ".txt", document.get().text());
            add(zip, name + ".ann", document.get().annotations());
        }
    }

    private static void add(SteadyZip zip, String name, String text) throws IOException {
        zip.add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What separates the fields of a note: brat knows no other structure. */
    static final String BETWEEN = " | ";

    /** On one line, and without what separates fields. */
    static String field(String words) {
        return words.replaceAll("\\s+", " ").replace("|", "¦").strip();
    }

    static String fields(List<String> fields) {
        return String.join(BETWEEN, fields.stream().map(BratWriter::field).toList());
    }
}
