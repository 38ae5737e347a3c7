package org.quotewright.reading;

import java.nio.charset.Charset;

/**
 * A file's text, not a letter of it lost: a byte order mark stays as U+FEFF, line ends as they are.
 *
 * @param isUnsure true where the encoding was guessed
 */
public record DecodedText(String text, Charset charset, boolean isUnsure) {}
