package org.quotewright.writing;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of TEI, each block on a line of its own. */
final class TeiXml {

    private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final XMLStreamWriter to;

    TeiXml(OutputStream out) throws XMLStreamException {
        to =
                XMLOutputFactory.newFactory()
                        .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        to.setDefaultNamespace(NAMESPACE);
    }

    /** A part of the document. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    void document(String root, Part content) throws XMLStreamException {
        to.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        to.writeCharacters("\n");
        to.writeStartElement(root);
        to.writeDefaultNamespace(NAMESPACE);
        to.writeCharacters("\n");
        content.write();
        to.writeEndElement();
        to.writeCharacters("\n");
        to.writeEndDocument();
        to.flush();
    }

    /** Around other blocks. */
    void block(String name, Part content) throws XMLStreamException {
        identified(name, "", content);
    }

    /** Around other blocks, with an identifier if there is one. */
    void identified(String name, String id, Part content, String... attributes)
            throws XMLStreamException {
        start(name, id, attributes);
        to.writeCharacters("\n");
        content.write();
        end();
        to.writeCharacters("\n");
    }

    /** Text in an element; nothing where there is no text. */
    void line(String name, String words, String... attributes) throws XMLStreamException {
        if (!words.isBlank()) {
            start(name, "", attributes);
            text(words);
            end();
            to.writeCharacters("\n");
        }
    }

    /**
     * @param attributes names, each followed by its value; those without a value are left out
     */
    void start(String name, String id, String... attributes) throws XMLStreamException {
        to.writeStartElement(name);
        attribute("xml:id", id);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            to.writeAttribute(name, Printable.of(value));
        }
    }

    void end() throws XMLStreamException {
        to.writeEndElement();
    }

    void empty(String name) throws XMLStreamException {
        to.writeEmptyElement(name);
    }

    void text(String words) throws XMLStreamException {
        to.writeCharacters(Printable.of(words));
    }

    void lineEnd() throws XMLStreamException {
        to.writeCharacters("\n");
    }
}
