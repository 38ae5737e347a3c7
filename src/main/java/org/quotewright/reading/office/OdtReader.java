package org.quotewright.reading.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.archive.ZipBytes;
import org.quotewright.reading.xml.SafeXml;

/** Reads OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them. */
public final class OdtReader implements ArticleReader {

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".odt");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        ZipBytes zip = new ZipBytes(fileName, content);
        Document body = SafeXml.parse(zip.entry("content.xml").orElseThrow(() -> broken(fileName)));
        Optional<Document> meta = zip.entry("meta.xml").map(SafeXml::parse);
        OdtText text = OdtText.of(body);
        List<String> paragraphs = text.paragraphs();
        return new OfficeArticle(
                        paragraphs,
                        text.title(),
                        first(meta, "dc|title"),
                        first(meta, "meta|initial-creator, dc|creator"))
                .content(content);
    }

    private static String first(Optional<Document> meta, String query) {
        return meta.map(it -> it.selectFirst(query)).map(Element::text).orElse("");
    }

    private static UnreadableArticle broken(String fileName) {
        return new UnreadableArticle("reading.broken", fileName);
    }
}
