package org.quotewright.ui.common;

import javafx.scene.Parent;

/** Shows forms in front of the desk. */
public interface Dialogs {

    /** Shows a form until it is closed; Esc closes it too. Returns at once. */
    void show(String title, Parent form);

    /**
     * As {@link #show}, but the desk goes on being used meanwhile; where one of this title is open,
     * that one comes to the front instead.
     *
     * @return whether this form is shown
     */
    boolean showBeside(String title, Parent form);

    /** Closes the form that has the focus, else the one that was opened last, if any. */
    void close();
}
