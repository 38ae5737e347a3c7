package org.quotewright.reading;

import org.quotewright.model.Article;

/** Takes a text file as it is, and guesses the facts from its first lines. */
public final class PlainTextReader implements ArticleReader {

    @Override
    public boolean recognises(byte[] start) {
        return false;
    }

    @Override
    public boolean recognises(String fileName) {
        return true;
    }

    @Override
    public ReadArticle read(String fileName, byte[] content) throws UnreadableArticle {
        DecodedText decoded = Decoder.decode(content);
        Article article = new Article(decoded.text(), FirstLines.facts(decoded.text()));
        return new ReadArticle(article, decoded.charset(), decoded.isUnsure());
    }
}
