package org.quotewright.attribution;

/** The trained model cannot be run on this machine. */
public final class ModelUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    ModelUnavailable(Throwable cause) {
        super("the model cannot be run", cause);
    }
}
