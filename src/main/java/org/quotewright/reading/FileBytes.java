package org.quotewright.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of files, or a sentence about why there are none. */
final class FileBytes {

    private static final int START = 4096;
    private static final String LARGEST_SHOWN = "64 MB";

    private FileBytes() {}

    /** Enough to tell formats apart. */
    static byte[] start(Path path) throws UnreadableArticle {
        return read(path, START);
    }

    static byte[] all(Path path) throws UnreadableArticle {
        String file = path.toString();
        try {
            if (Files.size(path) > ArticleReaders.LARGEST) {
                throw tooLarge(file);
            }
        } catch (IOException e) {
            throw failed(e, file);
        }
        return read(path, ArticleReaders.LARGEST + 1);
    }

    static UnreadableArticle tooLarge(String file) {
        return new UnreadableArticle("reading.too-large", file, LARGEST_SHOWN);
    }

    static UnreadableArticle failed(IOException failure, String file) {
        return failure instanceof AccessDeniedException
                ? new UnreadableArticle(failure, "reading.denied", file)
                : new UnreadableArticle(failure, "reading.failed", file);
    }

    private static byte[] read(Path path, int most) throws UnreadableArticle {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw failed(e, path.toString());
        }
    }
}
