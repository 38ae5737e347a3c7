package org.quotewright.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A style of citations in the Citation Style Language. */
public record CitationStyle(String csl) {

    /** The names of those that come along. */
    public static final List<String> SHIPPED = List.of("notes", "author-date");

    /**
     * @param name of one that comes along, or of a file
     * @throws UnreadableStyle where it is neither
     */
    public static CitationStyle named(String name) throws IOException {
        return new CitationStyle(
                SHIPPED.contains(name) ? resource(name + ".csl") : StyleFile.read(name));
    }

    /** The words of every style in a language; the same on every machine. */
    static String words(String language) throws IOException {
        return resource("locale-" + language + ".xml");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CitationStyle.class.getResourceAsStream("/csl/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
