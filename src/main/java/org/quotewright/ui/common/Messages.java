package org.quotewright.ui.common;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.SpeakerKind;
import org.quotewright.review.comparison.Aspect;
import org.quotewright.review.comparison.Standing;

/** Puts keys into the words of {@code i18n/messages.properties}, or those of another language. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    /** In English. */
    public Messages() {
        this(Locale.ENGLISH);
    }

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "i18n.messages",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * The sentence of a key with its arguments filled in.
     *
     * @throws java.util.MissingResourceException where the key has no words
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /**
     * As {@link #text}; a key without words, as another program may leave one, stands for itself.
     */
    public String textOrKey(String key, List<String> arguments) {
        return bundle.containsKey(key) ? text(key, arguments.toArray()) : key;
    }

    public String reason(Reason reason) {
        Object[] arguments =
                reason.key() == ReasonKey.JOINT_SPEAKERS
                        ? new Object[] {String.join(", ", reason.arguments())}
                        : reason.arguments().toArray();
        return text(key("reason", reason.key()), arguments)
                .replace(text("mark.opening") + " ", text("mark.opening"));
    }

    /** Names in a row, the last behind a word. */
    public String all(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : text(
                        "speaker.and",
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }

    public String state(QuoteState state) {
        return text(key("state", state));
    }

    public String type(QuoteType type) {
        return text(key("type", type));
    }

    public String kind(SpeakerKind kind) {
        return text(key("kind", kind));
    }

    public String aspect(Aspect aspect) {
        return text(key("aspect", aspect));
    }

    public String standing(Standing standing) {
        return text(key("standing", standing));
    }

    /** Days and times as the language prints them. */
    public Dates dates() {
        return new Dates(bundle, locale);
    }

    public Locale locale() {
        return locale;
    }

    /** For forms that are written in FXML. */
    public ResourceBundle bundle() {
        return bundle;
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
