package org.quotewright.reading;

/** Opens what was found in a file, as if it were a file of its own. */
public interface Opener {

    /** In whatever format it is. */
    Content open(String name, byte[] bytes) throws UnreadableArticle;

    /** A part that is opened within the time that a file has. */
    Part part(String file, String name, Part.Opening opening);
}
