package org.quotewright.reading;

import java.util.List;

/** What was found in a file: an article, or parts that are read one by one. */
public sealed interface Content {

    /** What holds several articles: an archive, a message with attachments, a feed, a table. */
    record Parts(List<Part> parts) implements Content {

        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** An article and how it was read. */
    record One(ReadArticle article) implements Content {}

    /** The articles of a single file. */
    static Content of(ReadArticle article) {
        return new One(article);
    }
}
