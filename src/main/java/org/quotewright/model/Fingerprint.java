package org.quotewright.model;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of a text's UTF-8 form, in lower-case hexadecimal digits. */
public final class Fingerprint {

    private static final int STRETCH = 8192;

    private Fingerprint() {}

    /**
     * @throws IllegalArgumentException where the text holds half a surrogate pair, for such a text
     *     could not be stored unchanged
     */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            encode(text, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not well-formed UTF-16", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stretch by stretch, for a text may be as large as the memory that is left. */
    private static void encode(String text, OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder())) {
            for (int begin = 0; begin < text.length(); begin += STRETCH) {
                writer.write(text, begin, Math.min(STRETCH, text.length() - begin));
            }
        }
    }
}
