package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose bytes follow from its entries alone: it carries no time of writing. */
final class SteadyZip implements AutoCloseable {

    /** The first moment that ZIP can tell. */
    static final Instant THEN = Instant.parse("1980-01-01T00:00:00Z");

    private final ZipOutputStream zip;

    /** Leaves the stream open. */
    SteadyZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** The same entries as another ZIP file. */
    static void copy(Path from, OutputStream out) throws IOException {
        try (ZipFile file = new ZipFile(from.toFile());
                SteadyZip copy = new SteadyZip(out)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream content = file.getInputStream(entry)) {
                    copy.add(entry.getName(), content);
                }
            }
        }
    }

    void add(String name, InputStream content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(THEN));
        zip.putNextEntry(entry);
        content.transferTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }
}
