package org.quotewright.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.WindowEvent;
import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.action.Actions;
import org.quotewright.ui.common.desk.Workplace;

/** The place in front of the desk, where its forms stand. */
record Front(Workplace workplace, Dialogs dialogs) {

    void show(String titleKey, Parent form) {
        dialogs.show(messages().text(titleKey), form);
    }

    /** A form with keys of its own. */
    void show(String titleKey, Node form, Actions commands, Runnable resume) {
        show(titleKey, new CommandedForm(form, commands, resume, workplace, dialogs));
    }

    /**
     * @param form that stands in front
     */
    void whenClosed(Parent form, Runnable leave) {
        form.getScene()
                .getWindow()
                .addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> leave.run());
    }

    void close() {
        dialogs.close();
    }

    Messages messages() {
        return workplace.messages();
    }
}
