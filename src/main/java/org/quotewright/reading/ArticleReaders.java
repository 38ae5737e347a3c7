package org.quotewright.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads articles of any known format, told by content first and by name second. */
public final class ArticleReaders {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** The longest text that one article may have, in UTF-16 units: a shelf of novels. */
    public static final int LONGEST = 5_000_000;

    private static final int START = 4096;
    private static final String PROJECT_ENDING = ".quotewright";
    private static final String LARGEST_SHOWN = "64 MB";
    private static final String LONGEST_SHOWN = "5 million";

    private final List<ArticleReader> readers;

    /** All formats there are. */
    public ArticleReaders() {
        this(List.of(new HtmlReader(), new PlainTextReader()));
    }

    /**
     * @param readers asked in this order; one that takes any name goes last
     */
    public ArticleReaders(List<ArticleReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Reads a file; the exception names it by its whole path. */
    public ReadArticle read(Path path) throws UnreadableArticle {
        String file = path.toString();
        if (!Files.exists(path)) {
            throw new UnreadableArticle("reading.missing", file);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableArticle("reading.folder", file);
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableArticle("reading.no-file", file);
        }
        return read(file, bytes(path, file));
    }

    private static byte[] bytes(Path path, String file) throws UnreadableArticle {
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > LARGEST) {
                throw new UnreadableArticle("reading.too-large", file, LARGEST_SHOWN);
            }
            return in.readNBytes(LARGEST + 1);
        } catch (AccessDeniedException e) {
            throw new UnreadableArticle(e, "reading.denied", file);
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.failed", file);
        }
    }

    /** Reads what came from elsewhere; the name serves to tell the format and for messages. */
    public ReadArticle read(String name, byte[] bytes) throws UnreadableArticle {
        if (bytes.length > LARGEST) {
            throw new UnreadableArticle("reading.too-large", name, LARGEST_SHOWN);
        }
        ReadArticle read = reader(name, bytes).read(name, bytes);
        if (isBlank(read.article().text())) {
            throw new UnreadableArticle("reading.empty", name);
        }
        if (read.article().text().length() > LONGEST) {
            throw new UnreadableArticle("reading.too-long", name, LONGEST_SHOWN);
        }
        return read;
    }

    private ArticleReader reader(String name, byte[] bytes) throws UnreadableArticle {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, START));
        Optional<ArticleReader> byContent =
                readers.stream().filter(reader -> reader.recognises(start)).findFirst();
        if (byContent.isPresent()) {
            return byContent.get();
        }
        refuseBinary(name, bytes);
        return readers.stream()
                .filter(reader -> reader.recognises(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableArticle("reading.unknown", name));
    }

    private static void refuseBinary(String name, byte[] bytes) throws UnreadableArticle {
        Optional<BinaryKind> kind = BinaryKind.of(bytes);
        if (kind.filter(BinaryKind.SQLITE::equals).isPresent() && name.endsWith(PROJECT_ENDING)) {
            throw new UnreadableArticle("reading.project", name);
        }
        if (kind.isPresent()) {
            throw new UnreadableArticle("reading.kind", name, kind.get().shownAs());
        }
        if (ByteOrder.of(bytes).isEmpty() && hasControls(bytes)) {
            throw new UnreadableArticle("reading.binary", name);
        }
    }

    /** A zero byte anywhere, or other control bytes by the dozen. */
    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
            controls += each > 0 && each < ' ' && !Character.isWhitespace(each) ? 1 : 0;
        }
        return controls > 12 && controls > bytes.length / 100;
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(letter ->
                        Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || letter == '\uFEFF');
    }
}
