package org.quotewright.model;

import java.time.Instant;

/**
 * A version of an article's text that is on file.
 *
 * @param number from 1, the text as it was imported
 * @param fileName the name of the file that it was read from, without folders
 * @param sha256 of the text's UTF-8 form, in lower-case hexadecimal digits
 */
public record ArticleVersion(int number, String fileName, Instant importedAt, String sha256) {}
