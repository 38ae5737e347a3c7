package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells Unicode encodings by their byte order mark, and UTF-16 also by where zero bytes stand. */
final class ByteOrder {

    private static final int LOOKED_AT = 4096;
    private static final int FEWEST = 2;

    /** None of these takes the byte order mark away, as "UTF-16" would. */
    private enum Mark {
        UTF_32_LITTLE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32_BIG("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_16_LITTLE("UTF-16LE", 0xFF, 0xFE),
        UTF_16_BIG("UTF-16BE", 0xFE, 0xFF);

        private final Charset charset;
        private final int[] bytes;

        Mark(String charset, int... bytes) {
            this.charset = Charset.forName(charset);
            this.bytes = bytes;
        }

        private boolean begins(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private ByteOrder() {}

    static boolean isMarked(byte[] content) {
        return marked(content).isPresent();
    }

    static Optional<Charset> of(byte[] content) {
        return marked(content).or(() -> byZeroBytes(content));
    }

    private static Optional<Charset> marked(byte[] content) {
        for (Mark mark : Mark.values()) {
            if (mark.begins(content)) {
                return Optional.of(mark.charset);
            }
        }
        return Optional.empty();
    }

    /** Text in UTF-16 has zero bytes nearly all on one side: spaces and line ends at least. */
    private static Optional<Charset> byZeroBytes(byte[] content) {
        int[] zeros = new int[2];
        int length = Math.min(content.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        int fewer = Math.min(zeros[0], zeros[1]);
        int more = Math.max(zeros[0], zeros[1]);
        boolean isOneSided = more > Math.max(FEWEST, length / 40) && fewer <= more / 10;
        if (!isOneSided || content.length % 2 != 0) {
            return Optional.empty();
        }
        Charset charset = zeros[1] == more ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return Optional.of(charset)
                .filter(it -> isText(new String(content, 0, length - length % 2, it)));
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(unit -> unit < ' ' && !Character.isWhitespace(unit))
                && text.chars().anyMatch(Character::isWhitespace);
    }
}
