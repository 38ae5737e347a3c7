package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Told;

/** A command on the directory that contradicts what was decided before. Nothing was changed. */
public final class DirectoryRefused extends Exception implements Told {

    private final String messageKey;
    private final List<String> arguments;

    DirectoryRefused(String messageKey, String... arguments) {
        super(messageKey + List.of(arguments));
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
