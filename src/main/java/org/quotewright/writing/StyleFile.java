package org.quotewright.writing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A file in the Citation Style Language, looked through before anything works with it. */
final class StyleFile {

    private static final String CSL = "http://purl.org/net/xbiblio/csl";
    private static final QName STYLE = new QName(CSL, "style");
    private static final QName CITATION = new QName(CSL, "citation");

    /** In bytes; the largest of the CSL project's styles have a tenth of it. */
    private static final long LARGEST = 2L * 1024 * 1024;

    private StyleFile() {}

    /**
     * The whole file.
     *
     * @throws UnreadableStyle where it is none: no XML, none of this language, one with a document
     *     type, or one that leans on another style
     */
    static String read(String name) throws IOException {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new UnreadableStyle(name);
            }
            String csl = Files.readString(file);
            requireStyle(name, csl);
            return csl;
        } catch (InvalidPathException | IOException | XMLStreamException e) {
            throw new UnreadableStyle(name, e);
        }
    }

    private static void requireStyle(String name, String csl)
            throws XMLStreamException, UnreadableStyle {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(csl));
        Set<QName> elements = new HashSet<>();
        boolean isStyle = true;
        while (xml.hasNext()) {
            int event = xml.next();
            isStyle &= event != XMLStreamConstants.DTD;
            if (event == XMLStreamConstants.START_ELEMENT) {
                isStyle &= !elements.isEmpty() || xml.getName().equals(STYLE);
                elements.add(xml.getName());
            }
        }
        if (!isStyle || !elements.contains(CITATION)) {
            throw new UnreadableStyle(name);
        }
    }
}
