package org.quotewright.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleFacts;
import org.quotewright.model.LeftOut;

/**
 * An article and how its file was decoded.
 *
 * @param isUnsure true where the encoding was guessed, so that letters may be wrong; none is lost
 * @param bytes of the file, for reading only
 * @param remarks what the analyst should look at
 * @param leftOut paragraphs that stand in the file but not in the article, in the order of the file
 */
public record ReadArticle(
        Article article,
        Charset charset,
        boolean isUnsure,
        byte[] bytes,
        List<Remark> remarks,
        List<LeftOut> leftOut) {

    public ReadArticle {
        remarks = List.copyOf(remarks);
        leftOut = List.copyOf(leftOut);
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
        this(article, charset, isUnsure, bytes, List.of(), List.of());
    }

    /** With what was left out of it. */
    public ReadArticle without(List<LeftOut> paragraphs) {
        return new ReadArticle(article, charset, isUnsure, bytes, remarks, paragraphs);
    }

    /** With paragraphs that had been left out, each at its place, and with these facts. */
    public ReadArticle corrected(Collection<LeftOut> back, ArticleFacts facts) {
        return new ReadArticle(
                new Article(LeftOut.broughtBack(article.text(), back), facts),
                charset,
                isUnsure,
                bytes,
                remarks,
                LeftOut.staying(leftOut, back));
    }

    /** From a format that leaves no doubt about its letters. */
    public static ReadArticle sure(Article article, byte[] bytes) {
        return new ReadArticle(article, StandardCharsets.UTF_8, false, bytes);
    }
}
