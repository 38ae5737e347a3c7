package org.quotewright.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over the values of a row, in lower-case hexadecimal digits. Each value goes in as the
 * length of its UTF-8 form in decimal digits, a colon and that form; a null as a hyphen.
 */
final class Checksum {

    /** What stands for the row before the first. */
    static final String NONE = "0".repeat(64);

    private Checksum() {}

    static String of(Object... values) {
        MessageDigest digest = digest();
        for (Object value : values) {
            add(digest, value);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object value) {
        if (value == null) {
            digest.update((byte) '-');
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
