package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of Cyrillic, Greek, Chinese, Japanese and Korean texts. Where few bytes are
 * beyond ASCII, as in English, such a guess is worse than none.
 */
final class LetterStatistics {

    private static final int LOOKED_AT = 100_000;
    private static final double FOREIGN = 0.4;

    private LetterStatistics() {}

    static Optional<Charset> charset(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        return share(bytes, length) < FOREIGN ? Optional.empty() : detected(bytes, length);
    }

    private static Optional<Charset> detected(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        try {
            return Optional.ofNullable(detector.getDetectedCharset()).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Of bytes beyond ASCII among those that may be letters. */
    private static double share(byte[] bytes, int length) {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < length; i++) {
            foreign += bytes[i] < 0 ? 1 : 0;
            letters += bytes[i] < 0 || Character.isLetter(bytes[i]) ? 1 : 0;
        }
        return letters == 0 ? 0 : (double) foreign / letters;
    }
}
