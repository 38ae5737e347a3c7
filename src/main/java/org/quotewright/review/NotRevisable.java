package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Told;

/** A text that cannot become a new version of an article. */
public final class NotRevisable extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<String> arguments;

    NotRevisable(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
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
