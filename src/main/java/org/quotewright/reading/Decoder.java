package org.quotewright.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quotewright.model.Hints;

/**
 * Finds a file's encoding and decodes it without loss: by byte order mark, as UTF-16 by its zero
 * bytes, as UTF-8 where that fits throughout, as declared, and else as it is told or as
 * Windows-1252 (the order of the WHATWG Encoding and HTML Standards); other letters by how often
 * which stand in it, or follow each other.
 */
public final class Decoder {

    /** For files of which nothing is told. */
    public static final Decoder GUESSING = new Decoder(Hints.NONE);

    private static final String MARK = "\uFEFF";

    private final Optional<Charset> told;

    /**
     * @param hints whose encoding takes the place of a guess
     */
    public Decoder(Hints hints) {
        this.told = hints.encoding();
    }

    /** Of a file that says nothing of its encoding. */
    public DecodedText decode(String file, byte[] bytes) throws UnreadableArticle {
        return decode(file, bytes, Optional.empty());
    }

    /**
     * @param declared what the file says of itself, believed where the bytes do not show otherwise
     * @throws UnreadableArticle where the bytes are none of the encoding that was told
     */
    public DecodedText decode(String file, byte[] bytes, Optional<Charset> declared)
            throws UnreadableArticle {
        DecodedText found = decode(bytes, declared);
        return found.isUnsure() && told.isPresent() ? inTold(file, bytes, told.get()) : found;
    }

    private static DecodedText inTold(String file, byte[] bytes, Charset charset)
            throws UnreadableArticle {
        if (charset.equals(Windows1252.CHARSET)) {
            return new DecodedText(Windows1252.decode(bytes), charset, false);
        }
        return strictly(bytes, charset)
                .orElseThrow(() ->
                        new UnreadableArticle(
                                "reading.other-encoding", file, charset.displayName()));
    }

    private static DecodedText decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> unicode = ByteOrder.of(bytes);
        if (unicode.isPresent()) {
            boolean isMarked = ByteOrder.isMarked(bytes);
            String text = new String(bytes, unicode.get());
            return new DecodedText(isMarked ? marked(text) : text, unicode.get(), !isMarked);
        }
        Optional<DecodedText> escaped =
                Optional.of(bytes)
                        .filter(Decoder::hasEscape)
                        .flatMap(it ->
                                declared.flatMap(charset -> strictly(bytes, charset))
                                        .or(() -> unsure(bytes, LatinLetters.escaped(bytes))));
        if (escaped.isPresent()) {
            return escaped.get();
        }
        Utf8Bytes utf8 = Utf8Bytes.count(bytes);
        if (utf8.broken() == 0) {
            return new DecodedText(
                    new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        }
        return declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> strictly(bytes, charset))
                .orElseGet(() -> guessed(bytes, utf8));
    }

    /** Java's decoders of UTF-32 take the mark away. */
    private static String marked(String text) {
        return text.startsWith(MARK) ? text : MARK + text;
    }

    private static DecodedText guessed(byte[] bytes, Utf8Bytes utf8) {
        return utf8.whole() > utf8.broken()
                ? new DecodedText(Utf8Bytes.mended(bytes), StandardCharsets.UTF_8, true)
                : unsure(bytes, LetterStatistics.charset(bytes))
                        .or(() -> unsure(bytes, OldWesternLetters.charset(bytes)))
                        .or(() -> unsure(bytes, LatinLetters.charset(bytes)))
                        .orElseGet(() ->
                                new DecodedText(
                                        Windows1252.decode(bytes), Windows1252.CHARSET, true));
    }

    private static Optional<DecodedText> unsure(byte[] bytes, Optional<Charset> guess) {
        return guess.flatMap(charset -> strictly(bytes, charset))
                .map(read -> new DecodedText(read.text(), read.charset(), true));
    }

    private static Optional<DecodedText> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new DecodedText(text, charset, false));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** As in ISO-2022-JP, whose bytes all look like ASCII. */
    private static boolean hasEscape(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0x1B) {
                return true;
            }
        }
        return false;
    }
}
