package org.quotewright.ui.common;

import javafx.scene.Parent;

/** Shows forms in front of the desk. */
public interface Dialogs {

    /** Shows a form until it is closed; Esc closes it too. Returns at once. */
    void show(String title, Parent form);

    /** Closes the form in front, if any. */
    void close();
}
