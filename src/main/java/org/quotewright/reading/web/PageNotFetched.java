package org.quotewright.reading.web;

import java.util.List;
import org.quotewright.model.Told;

/** A page that could not be had: the key of a sentence about it, and what fills it. */
public final class PageNotFetched extends Exception implements Told {

    private final String messageKey;
    private final List<String> arguments;

    PageNotFetched(Throwable cause, String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments), cause);
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
