package org.quotewright.app;

import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.shell.ImportViewModel;
import org.quotewright.ui.shell.LeaveForm;

/** Asks before a desk is closed that still adds articles. */
record LeavingQuestion(ImportViewModel imports, Dialogs dialogs, Messages messages) {

    boolean isToAsk() {
        return imports.running().get();
    }

    /**
     * @param leave runs at once where nothing is being added, else where the analyst says so
     */
    void before(Runnable leave) {
        if (!isToAsk()) {
            leave.run();
            return;
        }
        dialogs.show(
                messages.text("leaving.heading"),
                new LeaveForm(
                        imports,
                        messages,
                        dialogs::close,
                        () -> {
                            dialogs.close();
                            leave.run();
                        }));
    }
}
