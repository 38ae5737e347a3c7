package org.quotewright.writing;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of reports, of a language the same on every machine. */
final class ReportWords {

    private final Locale language;
    private final ResourceBundle bundle;

    /**
     * @param language English where there are no words in it
     */
    ReportWords(Locale language) {
        boolean isGerman = language.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.language = isGerman ? Locale.GERMAN : Locale.ENGLISH;
        bundle =
                ResourceBundle.getBundle(
                        "i18n.messages",
                        this.language,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String time(Instant moment) {
        return DateTimeFormatter.ofPattern(bundle.getString("report.time"), language)
                        .withZone(ZoneOffset.UTC)
                        .format(moment)
                + " UTC";
    }

    /** As HTML and CSL name it. */
    String language() {
        return language.getLanguage();
    }
}
