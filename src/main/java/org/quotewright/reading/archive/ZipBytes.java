package org.quotewright.reading.archive;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.quotewright.reading.UnreadableArticle;

/**
 * A small archive in memory.
 *
 * @param file whose content it is, for messages
 */
public record ZipBytes(String file, byte[] bytes) {

    /** Of what is in it under a name. */
    public Optional<byte[]> entry(String name) throws UnreadableArticle {
        try (ZipFile zip = open()) {
            ZipEntries entries = new ZipEntries(file, zip);
            return zip.getEntry(name) == null ? Optional.empty() : Optional.of(entries.bytes(name));
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.broken", file);
        }
    }

    ZipFile open() throws IOException {
        return ZipFile.builder().setByteArray(bytes).setIgnoreLocalFileHeader(true).get();
    }
}
