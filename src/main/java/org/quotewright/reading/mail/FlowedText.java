package org.quotewright.reading.mail;

import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.stream.Field;

/** Puts the lines of a paragraph together again that a mail program cut (RFC 3676). */
final class FlowedText {

    private FlowedText() {}

    /** The text as it is, where its part does not say that lines flow. */
    static String of(Entity part, String text) {
        Field type = part.getHeader().getField("Content-Type");
        String stated = type == null ? "" : type.getBody().toLowerCase(Locale.ROOT);
        return stated.contains("flowed") ? joined(text, stated.contains("delsp=yes")) : text;
    }

    private static String joined(String text, boolean isSpaceDeleted) {
        StringBuilder joined = new StringBuilder(text.length());
        for (String line : text.lines().toList()) {
            boolean isSignature = line.equals("-- ");
            String shown = line.startsWith(" ") ? line.substring(1) : line;
            boolean flows = shown.endsWith(" ") && !isSignature;
            if (flows) {
                joined.append(shown, 0, shown.length() - (isSpaceDeleted ? 1 : 0));
            } else {
                joined.append(shown).append('\n');
            }
        }
        return joined.toString();
    }
}
