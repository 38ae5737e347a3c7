package org.quotewright.store;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** How far the places reach that are noted in the text of an article, whatever is left of it. */
final class Extent {

    /** The longest text that is made up for places in it, in UTF-16 units. */
    private static final int LONGEST = 5_000_000;

    /** The sign for a letter that cannot be read. */
    private static final String UNREADABLE = "\uFFFD";

    private static final List<String> PLACES =
            List.of(
                    "SELECT suggestion FROM quotes WHERE article = ?1",
                    "SELECT verdict FROM quotes WHERE article = ?1",
                    "SELECT s.suggestion FROM suggestions s JOIN quotes q ON q.id = s.quote"
                            + " WHERE q.article = ?1",
                    "SELECT d.after FROM decisions d JOIN quotes q ON d.subject = 'quote'"
                            + " AND d.subject_id = q.id WHERE q.article = ?1");

    private final int end;

    Extent(DamagedFile from, long article) {
        this.end =
                PLACES.stream()
                        .flatMap(select -> from.some(select, article).stream())
                        .mapToInt(Extent::last)
                        .max()
                        .orElse(0);
    }

    /** With signs for what is missing, so that every place is in it. */
    String padded(String text) {
        return text + UNREADABLE.repeat(Math.max(0, Math.min(end, LONGEST) - text.length()));
    }

    /** The end of the last place in what is noted as JSON; 0 where there is none. */
    static int last(String json) {
        try {
            return spans(JsonText.read(json)).stream().mapToInt(it -> it).max().orElse(0);
        } catch (JacksonException e) {
            return 0;
        }
    }

    /** The ends of all pairs of numbers, as spans are written. */
    private static List<Integer> spans(JsonNode node) {
        List<Integer> ends = new ArrayList<>();
        if (node.isArray() && node.size() == 2 && node.get(0).isInt() && node.get(1).isInt()) {
            ends.add(node.get(1).asInt());
        } else {
            node.valueStream().forEach(child -> ends.addAll(spans(child)));
        }
        return ends;
    }
}
