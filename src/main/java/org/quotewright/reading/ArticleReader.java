package org.quotewright.reading;

/** Reads one file format. Never executes or fetches anything that a file names. */
public interface ArticleReader {

    /** True where the file's first bytes show the format beyond doubt. */
    boolean recognises(byte[] start);

    /** True where files of this format are usually named so. */
    boolean recognises(String fileName);

    /** Reads the whole content of a file. */
    Content read(String fileName, byte[] content) throws UnreadableArticle;
}
