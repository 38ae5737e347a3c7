package org.quotewright.review;

import java.util.List;
import org.quotewright.model.Told;

/** The other project cannot be set beside this one; neither was changed. */
public final class NotComparable extends Exception implements Told {

    private final String messageKey;
    private final List<String> arguments;

    NotComparable(String messageKey, String... arguments) {
        super(messageKey + ": " + String.join(", ", arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    <E extends Exception & Told> NotComparable(E reason) {
        super(reason);
        this.messageKey = reason.messageKey();
        this.arguments = List.copyOf(reason.arguments());
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
