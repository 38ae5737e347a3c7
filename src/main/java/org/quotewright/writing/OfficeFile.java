package org.quotewright.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** A file of Office Open XML whose bytes follow from what it says alone. */
final class OfficeFile {

    private OfficeFile() {}

    /** Builds a document into a stream. */
    @FunctionalInterface
    interface Build {
        void to(OutputStream out) throws IOException;
    }

    static void write(Build build, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("quotewright", ".zip");
        try {
            try (OutputStream to = Files.newOutputStream(draft)) {
                build.to(to);
            }
            SteadyZip.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    /** The time is one that says nothing, as a time of writing would change the bytes. */
    static void name(POIXMLProperties properties, QuoteExport export) {
        Optional<Date> then = Optional.of(Date.from(SteadyZip.THEN));
        properties.getCoreProperties().setCreator(export.generator());
        properties.getCoreProperties().setTitle(Printable.of(export.project()));
        properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(then);
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(then);
        properties.getExtendedProperties().setApplication("Quotewright");
    }
}
