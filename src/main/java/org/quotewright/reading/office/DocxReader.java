package org.quotewright.reading.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.UnreadableArticle;

/** Reads documents of Microsoft Word (Office Open XML, ECMA-376). */
public final class DocxReader implements ArticleReader {

    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    @Override
    public Content read(String fileName, byte[] content) throws UnreadableArticle {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            DocxText text = DocxText.of(document);
            POIXMLProperties.CoreProperties stated = document.getProperties().getCoreProperties();
            List<String> paragraphs = text.paragraphs();
            return new OfficeArticle(
                            paragraphs, text.title(), stated.getTitle(), stated.getCreator())
                    .content(content);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }
}
