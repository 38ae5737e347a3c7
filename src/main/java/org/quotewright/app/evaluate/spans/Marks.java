package org.quotewright.app.evaluate.spans;

import java.util.List;
import java.util.Map;

/** How texts write the marks that tokens spell in a notation of their own. */
final class Marks {

    private static final Map<String, List<String>> WRITTEN =
            Map.ofEntries(
                    Map.entry("``", List.of("“", "\"", "''", "``", "„", "‘‘")),
                    Map.entry("''", List.of("”", "\"", "''", "“", "’’")),
                    Map.entry("`", List.of("‘", "'", "`", "’")),
                    Map.entry("'", List.of("’", "'", "‘", "`")),
                    Map.entry("--", List.of("—", "--", "–", "-", "―")),
                    Map.entry("-", List.of("-", "–", "—", "‐", "‑")),
                    Map.entry("...", List.of("…", "...", ". . .")),
                    Map.entry("-LRB-", List.of("(")),
                    Map.entry("-RRB-", List.of(")")),
                    Map.entry("-LSB-", List.of("[")),
                    Map.entry("-RSB-", List.of("]")),
                    Map.entry("-LCB-", List.of("{")),
                    Map.entry("-RCB-", List.of("}")),
                    Map.entry("(", List.of("(", "[")),
                    Map.entry(")", List.of(")", "]")));

    private Marks() {}

    static List<String> written(String token) {
        return WRITTEN.getOrDefault(token, List.of(token));
    }
}
