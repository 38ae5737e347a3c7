package org.quotewright.app;

import org.quotewright.ui.common.Dialogs;
import org.quotewright.ui.common.Dress;
import org.quotewright.ui.common.FilePicker;
import org.quotewright.ui.common.Look;

/** What a desk gets from the window it stands in. */
record Equipment(Look look, Dress dress, Dialogs dialogs, FilePicker files) {}
