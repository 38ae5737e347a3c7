package org.quotewright.reading.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.stream.Field;
import org.quotewright.model.LeftOut;

/**
 * What the sender of a plain message wrote: the lines of a paragraph that a mail program cut are
 * put together again, an earlier message that is quoted among them and the signature are left out
 * (RFC 3676).
 *
 * @param text without white space round it
 * @param leftOut at their places in that text
 */
record MailText(String text, List<LeftOut> leftOut) {

    private static final String SIGNATURE = "-- ";
    private static final int LONGEST_SIGNATURE = 12;

    MailText {
        leftOut = List.copyOf(leftOut);
    }

    /** As it is. */
    static MailText whole(String text) {
        return new MailText(text.strip(), List.of());
    }

    /** Where the part does not say that lines flow, all but the signature is as it is. */
    static MailText of(Entity part, String text) {
        Field type = part.getHeader().getField("Content-Type");
        String stated = type == null ? "" : type.getBody().toLowerCase(Locale.ROOT);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int end = signature(lines);
        String signature = end == lines.size() ? "" : joined(lines.subList(end + 1, lines.size()));
        if (!stated.contains("flowed")) {
            String own = end == lines.size() ? text : joined(lines.subList(0, end));
            return own.isBlank()
                    ? whole(text)
                    : whole(own).with(LeftOut.Reason.SIGNATURE, own.strip().length(), signature);
        }
        boolean isSpaceDeleted = stated.contains("delsp=yes");
        List<FlowedLine> flowed = FlowedLine.of(lines.subList(0, end), isSpaceDeleted);
        MailText found = withoutQuoted(flowed);
        return found.with(LeftOut.Reason.SIGNATURE, found.text().length(), signature);
    }

    /** Words of others alone are what the message is there for. */
    private static MailText withoutQuoted(List<FlowedLine> lines) {
        boolean isOwn = lines.stream().anyMatch(line -> line.depth() == 0 && !line.isBlank());
        StringBuilder own = new StringBuilder();
        StringBuilder quoted = new StringBuilder();
        List<Quoted> blocks = new ArrayList<>();
        for (FlowedLine line : lines) {
            if (line.depth() > 0 && isOwn) {
                quoted.append(line.words()).append('\n');
            } else {
                add(blocks, quoted, own);
                own.append(line.words()).append('\n');
            }
        }
        add(blocks, quoted, own);
        String text = own.toString().strip();
        int before = own.length() - own.toString().stripLeading().length();
        MailText found = whole(text);
        for (Quoted block : blocks) {
            int place = Math.clamp(block.place() - before, 0, text.length());
            found = found.with(LeftOut.Reason.QUOTED, onWord(text, place), block.words());
        }
        return found;
    }

    /** Words of an earlier message, and how many units of the sender's own stand before them. */
    private record Quoted(int place, String words) {}

    private static void add(List<Quoted> blocks, StringBuilder quoted, StringBuilder own) {
        if (!quoted.isEmpty()) {
            blocks.add(new Quoted(own.length(), quoted.toString()));
            quoted.setLength(0);
        }
    }

    private static int onWord(String text, int place) {
        int at = place;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private MailText with(LeftOut.Reason reason, int place, String words) {
        if (words.isBlank()) {
            return this;
        }
        List<LeftOut> more = new ArrayList<>(leftOut);
        more.add(new LeftOut(place, words.strip(), reason));
        return new MailText(text, more);
    }

    /** The line that begins it, or how many lines there are; a long one is none. */
    private static int signature(List<String> lines) {
        int at = lines.lastIndexOf(SIGNATURE);
        return at < 0 || lines.size() - at - 1 > LONGEST_SIGNATURE ? lines.size() : at;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
