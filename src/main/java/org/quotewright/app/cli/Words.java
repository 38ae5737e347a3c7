package org.quotewright.app.cli;

import org.quotewright.ui.common.Messages;

/** The words of the command line: the same bundle as the desk's. */
final class Words {

    static final Messages MESSAGES = new Messages();

    private Words() {}
}
