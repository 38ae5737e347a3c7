package org.quotewright.reading;

import java.nio.charset.Charset;
import org.quotewright.model.Article;

/**
 * An article and how its file was decoded.
 *
 * @param isUnsure true where the encoding was guessed, so that letters may be wrong; none is lost
 * @param bytes of the file, for reading only
 */
public record ReadArticle(Article article, Charset charset, boolean isUnsure, byte[] bytes) {}
