package org.quotewright.review.figures;

import java.util.List;
import org.quotewright.model.Told;

/** Words that name no set of articles. */
public final class NoArticleSet extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<String> arguments;

    NoArticleSet(String messageKey, String... arguments) {
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
