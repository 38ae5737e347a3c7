package org.quotewright.app;

import java.util.function.BooleanSupplier;
import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Look;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Preferences;
import org.quotewright.ui.common.desk.Projects;

/**
 * What a desk gets from the window it stands in.
 *
 * @param hasModel whether the trained model can be run; asking takes a second the first time
 */
record Equipment(
        Preferences preferences,
        Messages messages,
        Dress dress,
        Dialogs dialogs,
        FilePicker files,
        Projects projects,
        BooleanSupplier hasModel) {

    Look look() {
        return preferences.look();
    }
}
