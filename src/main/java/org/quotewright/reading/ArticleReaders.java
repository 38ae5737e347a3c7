package org.quotewright.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Hints;
import org.quotewright.reading.archive.ZipReader;
import org.quotewright.reading.mail.MailReader;
import org.quotewright.reading.pdf.PdfReader;
import org.quotewright.reading.records.FeedReader;
import org.quotewright.reading.records.JsonReader;
import org.quotewright.reading.records.TableReader;
import org.quotewright.reading.xml.NewsReader;

/** Reads articles of any known format, told by content first and by name second. */
public final class ArticleReaders implements Opener, PathOpener {

    /** The largest file that is read, in bytes; archives may be larger. */
    public static final int LARGEST = 64 * 1024 * 1024;

    /** The longest text that one article may have, in UTF-16 units: a shelf of novels. */
    public static final int LONGEST = 5_000_000;

    private static final int START = 4096;
    private static final String LONGEST_SHOWN = "5 million";

    /** The time that a file has. */
    public static final Duration SLOWEST = Duration.ofSeconds(60);

    private final List<ArticleReader> readers;
    private final ZipReader archives = new ZipReader(this);
    private final TimeLimit limit;

    /** All formats there are. */
    public ArticleReaders() {
        this(SLOWEST);
    }

    /**
     * @param slowest the time that each file and each part of one has
     */
    public ArticleReaders(Duration slowest) {
        this(slowest, Hints.NONE);
    }

    /**
     * @param slowest the time that each file and each part of one has
     * @param hints what is told of files
     */
    public ArticleReaders(Duration slowest, Hints hints) {
        Decoder decoder = new Decoder(hints);
        this.readers =
                List.of(
                        archives,
                        new PdfReader(),
                        new MailReader(this, decoder),
                        new NewsReader(),
                        new FeedReader(),
                        new HtmlReader(decoder),
                        new MarkdownReader(decoder),
                        new TableReader(hints),
                        new JsonReader(hints),
                        new PlainTextReader(decoder));
        this.limit = new TimeLimit(slowest);
    }

    /**
     * @param readers asked in this order; one that takes any name goes last
     */
    public ArticleReaders(List<ArticleReader> readers, Duration slowest) {
        this.readers = List.copyOf(readers);
        this.limit = new TimeLimit(slowest);
    }

    @Override
    public Part part(Path path) {
        String file = path.toString();
        return new Part(path, () -> limit.within(file, () -> open(path, file)));
    }

    @Override
    public Part part(Path path, Hints hints) {
        return new ArticleReaders(SLOWEST, hints).part(path);
    }

    /** Reads a file that holds one article alone. */
    public ReadArticle read(Path path) throws UnreadableArticle {
        return only(path.toString(), part(path).open());
    }

    /** Reads what came from elsewhere; the name serves to tell the format and for messages. */
    public ReadArticle read(String name, byte[] bytes) throws UnreadableArticle {
        return only(name, limit.within(name, () -> open(name, bytes)));
    }

    private static ReadArticle only(String file, Content content) throws UnreadableArticle {
        return switch (content) {
            case Content.One one -> one.article();
            case Content.Parts several when several.parts().size() == 1 ->
                    only(file, several.parts().getFirst().open());
            case Content.Parts several ->
                    throw new UnreadableArticle(
                            "reading.several", file, Integer.toString(several.parts().size()));
        };
    }

    private Content open(Path path, String file) throws UnreadableArticle {
        if (!Files.exists(path)) {
            throw new UnreadableArticle("reading.missing", file);
        }
        if (Files.isDirectory(path)) {
            throw new UnreadableArticle("reading.folder", file);
        }
        if (!Files.isRegularFile(path)) {
            throw new UnreadableArticle("reading.no-file", file);
        }
        Optional<Content> archive =
                archives.recognises(FileBytes.start(path))
                        ? archives.archive(path)
                        : Optional.empty();
        return archive.isPresent() ? archive.get() : open(file, FileBytes.all(path));
    }

    @Override
    public Part part(String file, String name, Part.Opening opening) {
        Path place = Part.place(file, name);
        return new Part(place, () -> limit.within(place.toString(), opening::open));
    }

    @Override
    public Content open(String name, byte[] bytes) throws UnreadableArticle {
        if (bytes.length > LARGEST) {
            throw FileBytes.tooLarge(name);
        }
        Content content = reader(name, bytes).read(name, bytes);
        if (content instanceof Content.One one) {
            check(name, one.article().article().text());
        } else if (content instanceof Content.Parts several && several.parts().isEmpty()) {
            throw new UnreadableArticle("reading.empty", name);
        }
        return content;
    }

    /** Refuses what no article can be. */
    public static void check(String name, String text) throws UnreadableArticle {
        if (isBlank(text)) {
            throw new UnreadableArticle("reading.empty", name);
        }
        if (text.length() > LONGEST) {
            throw new UnreadableArticle("reading.too-long", name, LONGEST_SHOWN);
        }
    }

    private ArticleReader reader(String name, byte[] bytes) throws UnreadableArticle {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, START));
        Optional<ArticleReader> byContent =
                readers.stream().filter(reader -> reader.recognises(start)).findFirst();
        if (byContent.isPresent()) {
            return byContent.get();
        }
        BinaryKind.refuse(name, bytes);
        return readers.stream()
                .filter(reader -> reader.recognises(name))
                .findFirst()
                .orElseThrow(() -> new UnreadableArticle("reading.unknown", name));
    }

    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(letter ->
                        Character.isWhitespace(letter)
                                || Character.isSpaceChar(letter)
                                || letter == '\uFEFF');
    }
}
