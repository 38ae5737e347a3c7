package org.quotewright.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Part;
import org.quotewright.reading.UnreadableArticle;

/** What is in an open archive, given out within limits. */
record ZipEntries(String file, ZipFile zip) {

    private static final int MOST = 10_000;
    private static final int SMALL = 8 * 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    List<ZipArchiveEntry> all() throws UnreadableArticle {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST) {
            throw new UnreadableArticle("reading.zip-entries", file, Integer.toString(MOST));
        }
        return entries;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Never more than a file may have, nor what swells up out of nearly nothing. */
    byte[] bytes(String name) throws IOException, UnreadableArticle {
        String shown = Part.place(file, name).toString();
        ZipArchiveEntry entry =
                Optional.ofNullable(zip.getEntry(name))
                        .orElseThrow(() -> new UnreadableArticle("reading.missing", shown));
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableArticle("reading.zip-locked", shown);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return withinLimits(in, entry.getCompressedSize(), shown);
        }
    }

    private static byte[] withinLimits(InputStream in, long packed, String shown)
            throws IOException, UnreadableArticle {
        long believed = Math.max(SMALL, HIGHEST_RATIO * packed);
        long most = Math.min(believed, ArticleReaders.LARGEST);
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new UnreadableArticle("reading.zip-bomb", shown);
        }
        return bytes;
    }
}
