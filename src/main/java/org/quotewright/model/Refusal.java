package org.quotewright.model;

import java.util.List;

/** A wish that is not fulfilled, with the key of the sentence that says why. */
public abstract class Refusal extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final List<String> arguments;

    protected Refusal(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The same sentence as another failure has, for another caller. */
    protected <E extends Exception & Told> Refusal(E reason) {
        super(reason);
        this.messageKey = reason.messageKey();
        this.arguments = List.copyOf(reason.arguments());
    }

    @Override
    public final String messageKey() {
        return messageKey;
    }

    @Override
    public final List<String> arguments() {
        return arguments;
    }
}
