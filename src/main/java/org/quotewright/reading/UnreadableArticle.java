package org.quotewright.reading;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.quotewright.model.Told;

/** A file that could not become an article: the key of a sentence about it, and what fills it. */
public final class UnreadableArticle extends Exception implements Told {

    private final String file;
    private final String messageKey;
    private final List<String> arguments;

    /** The file is the first argument of the sentence, the others follow. */
    public UnreadableArticle(String messageKey, String file, String... others) {
        this(null, messageKey, file, others);
    }

    /** The cause is for the log. */
    public UnreadableArticle(Throwable cause, String messageKey, String file, String... others) {
        super(messageKey + ": " + file, cause);
        this.file = file;
        this.messageKey = messageKey;
        this.arguments = Stream.concat(Stream.of(file), Arrays.stream(others)).toList();
    }

    /** As it was named by whoever asked for it. */
    public String file() {
        return file;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
