package org.quotewright.reading.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of flowed text (RFC 3676), put together again.
 *
 * @param depth how often it was quoted
 */
record FlowedLine(int depth, String words) {

    private static final String SIGNATURE = "-- ";

    boolean isBlank() {
        return words.isBlank();
    }

    /** A line flows on into the next one that was quoted as often. */
    static List<FlowedLine> of(List<String> lines, boolean isSpaceDeleted) {
        List<FlowedLine> found = new ArrayList<>();
        boolean flows = false;
        for (String line : lines) {
            int depth = depth(line);
            String shown = unstuffed(line.substring(depth));
            boolean goesOn = flows && found.getLast().depth() == depth;
            flows = shown.endsWith(" ") && !shown.equals(SIGNATURE);
            String words = flows && isSpaceDeleted ? shown.substring(0, shown.length() - 1) : shown;
            found.add(goesOn ? found.removeLast().followedBy(words) : new FlowedLine(depth, words));
        }
        return found;
    }

    private FlowedLine followedBy(String more) {
        return new FlowedLine(depth, words + more);
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }
}
