package org.quotewright.reading.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses XML without its doctype: no entity of it is expanded, nothing that it names is fetched,
 * and what is not well formed is read as far as it goes.
 */
public final class SafeXml {

    private SafeXml() {}

    /** In the encoding that the bytes declare. */
    public static Document parse(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
