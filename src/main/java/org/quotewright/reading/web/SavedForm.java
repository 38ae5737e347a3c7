package org.quotewright.reading.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which a page is kept: a PDF and plain text as they came, a web page as MHTML (RFC
 * 2557), which keeps its address and the encoding that the server named.
 */
enum SavedForm {
    PAGE(".mhtml"),
    PDF(".pdf"),
    TEXT(".txt"),
    XML(".xml");

    private static final Map<String, SavedForm> BY_TYPE =
            Map.of(
                    "text/html", PAGE,
                    "application/xhtml+xml", PAGE,
                    "application/pdf", PDF,
                    "text/plain", TEXT,
                    "text/xml", XML,
                    "application/xml", XML,
                    "application/rss+xml", XML,
                    "application/atom+xml", XML);

    private static final int LINE = 76;

    private final String ending;

    SavedForm(String ending) {
        this.ending = ending;
    }

    /** By what the server says it is; empty for what is no article. */
    static Optional<SavedForm> of(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    String ending() {
        return ending;
    }

    byte[] bytes(URI address, String contentType, byte[] body) {
        return this == PAGE ? mhtml(address, contentType, body) : body;
    }

    private static byte[] mhtml(URI address, String contentType, byte[] body) {
        String head =
                """
                MIME-Version: 1.0
                Snapshot-Content-Location: %1$s
                Content-Type: multipart/related; type="text/html"; boundary="----page----"

                ------page----
                Content-Type: %2$s
                Content-Transfer-Encoding: base64
                Content-Location: %1$s

                """
                        .formatted(address.toASCIIString(), contentType.replaceAll("[\\r\\n]", ""))
                        .replace("\n", "\r\n");
        byte[] lineEnd = "\r\n".getBytes(StandardCharsets.US_ASCII);
        String encoded = Base64.getMimeEncoder(LINE, lineEnd).encodeToString(body);
        return (head + encoded + "\r\n------page------\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
