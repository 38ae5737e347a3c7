package org.quotewright.reading.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.Opener;
import org.quotewright.reading.Part;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.office.DocxReader;
import org.quotewright.reading.office.OdtReader;

/**
 * Tells documents of word processors from archives; the parts of an archive are its files. Archives
 * in archives stay closed, as they may hold themselves.
 */
public final class ZipReader implements ArticleReader {

    private static final String LEFT_BY_BROWSERS = "_files/";

    private static final Pattern HIDDEN = Pattern.compile("(?:^|[/\\\\])\\.(?!\\.?[/\\\\])");

    private final Opener opener;
    private final ArticleReader docx = new DocxReader();
    private final ArticleReader odt = new OdtReader();

    /**
     * @param opener of the files in an archive
     */
    public ZipReader(Opener opener) {
        this.opener = opener;
    }

    @Override
    public boolean recognises(byte[] start) {
        return start.length > 3
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    @Override
    public boolean recognises(String fileName) {
        return false;
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        try (ZipFile zip = new ZipBytes(fileName, content).open()) {
            ArticleReader reader =
                    document(new ZipEntries(fileName, zip))
                            .orElseThrow(
                                    () -> new UnreadableArticle("reading.zip-inside", fileName));
            return reader.read(fileName, content);
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    /** The parts of an archive, however large; empty where the file is something else. */
    public Optional<Content> archive(Path path) throws UnreadableArticle {
        String file = path.toString();
        try (ZipFile zip = open(path)) {
            ZipEntries entries = new ZipEntries(file, zip);
            return document(entries).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Content.Parts(parts(path, entries.all())));
        } catch (IOException e) {
            throw new UnreadableArticle(e, "reading.broken", file);
        }
    }

    private Optional<ArticleReader> document(ZipEntries entries) throws UnreadableArticle {
        if (entries.has("word/document.xml")) {
            return Optional.of(docx);
        }
        if (entries.has("content.xml") && entries.has("META-INF/manifest.xml")) {
            return Optional.of(odt);
        }
        if (entries.has("[Content_Types].xml") || entries.has("META-INF/container.xml")) {
            throw new UnreadableArticle("reading.kind", entries.file(), "XLSX, PPTX, EPUB");
        }
        return Optional.empty();
    }

    private List<Part> parts(Path path, List<ZipArchiveEntry> entries) throws UnreadableArticle {
        Set<String> pages = new HashSet<>();
        entries.forEach(entry -> pages.add(withoutEnding(entry.getName())));
        List<Part> parts =
                entries.stream()
                        .filter(entry -> !entry.isDirectory())
                        .map(ZipArchiveEntry::getName)
                        .filter(name -> !isHidden(name) && !belongsToPage(name, pages))
                        .sorted()
                        .map(name -> part(path, name))
                        .toList();
        if (parts.isEmpty()) {
            throw new UnreadableArticle("reading.empty", path.toString());
        }
        return parts;
    }

    private Part part(Path path, String name) {
        String shown = Part.place(path.toString(), name).toString();
        return opener.part(path.toString(), name, () -> opener.open(shown, bytes(path, name)));
    }

    private static byte[] bytes(Path path, String name) throws UnreadableArticle {
        try (ZipFile zip = open(path)) {
            return new ZipEntries(path.toString(), zip).bytes(name);
        } catch (IOException e) {
            String shown = Part.place(path.toString(), name).toString();
            throw new UnreadableArticle(e, "reading.broken", shown);
        }
    }

    private static ZipFile open(Path path) throws IOException {
        return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
    }

    /** Pictures and scripts that a browser saved beside a page. */
    private static boolean belongsToPage(String name, Set<String> pages) {
        int at = name.indexOf(LEFT_BY_BROWSERS);
        return at > 0 && pages.contains(name.substring(0, at));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }
}
