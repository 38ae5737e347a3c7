package org.quotewright.reading.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jsoup.nodes.Document;
import org.quotewright.reading.ArticleReader;
import org.quotewright.reading.Content;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.reading.xml.SafeXml;

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
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            PackagePart main = main(file);
            DocxText text = DocxText.of(parsed(main), noted(main));
            PackageProperties stated = file.getPackageProperties();
            return new OfficeArticle(
                            text.paragraphs(),
                            text.title(),
                            stated.getTitleProperty().orElse(""),
                            stated.getCreatorProperty().orElse(""))
                    .content(content);
        } catch (IOException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableArticle(e, "reading.broken", fileName);
        }
    }

    private static PackagePart main(OPCPackage file) throws IOException {
        return StreamSupport.stream(file.getRelationships().spliterator(), false)
                .filter(each -> each.getRelationshipType().endsWith("/officeDocument"))
                .findFirst()
                .map(file::getPart)
                .orElseThrow(() -> new IOException("no main part"));
    }

    /** The parts that hold footnotes and endnotes. */
    private static List<Document> noted(PackagePart main)
            throws IOException, InvalidFormatException {
        List<Document> noted = new ArrayList<>();
        for (PackageRelationship each : main.getRelationships()) {
            String type = each.getRelationshipType();
            if (Stream.of("/footnotes", "/endnotes").anyMatch(type::endsWith)) {
                noted.add(parsed(main.getRelatedPart(each)));
            }
        }
        return noted;
    }

    private static Document parsed(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return SafeXml.parse(in.readAllBytes());
        }
    }
}
