package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quotewright.model.Article;

/**
 * An article and how its file was decoded.
 *
 * @param isUnsure true where the encoding was guessed, so that letters may be wrong; none is lost
 * @param bytes of the file, for reading only
 * @param remarks what the analyst should look at
 */
public record ReadArticle(
        Article article, Charset charset, boolean isUnsure, byte[] bytes, List<Remark> remarks) {

    public ReadArticle {
        remarks = List.copyOf(remarks);
    }

    /**
     * Something worth telling.
     *
     * @param arguments of the sentence, after the file's name
     */
    public record Remark(String messageKey, List<String> arguments) {

        public Remark {
            arguments = List.copyOf(arguments);
        }
    }

    /** With nothing to remark. */
    public ReadArticle(Article article, Charset charset, boolean isUnsure, byte[] bytes) {
        this(article, charset, isUnsure, bytes, List.of());
    }

    /** From a format that leaves no doubt about its letters. */
    public static ReadArticle sure(Article article, byte[] bytes) {
        return new ReadArticle(article, StandardCharsets.UTF_8, false, bytes);
    }
}
