package org.quotewright.app.cli;

import java.util.Locale;

/** Languages of reports, by the names that commands take. */
enum ReportLanguage {
    EN,
    DE;

    Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
