package org.quotewright.ui.common.action;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Keys as they are printed on a cap: "Ctrl K", "Enter", "[". */
public final class KeyNames {

    private static final Map<String, String> PRINTED =
            Map.ofEntries(
                    Map.entry("Shortcut", "Ctrl"),
                    Map.entry("Open Bracket", "["),
                    Map.entry("Close Bracket", "]"),
                    Map.entry("Plus", "+"),
                    Map.entry("Equals", "="),
                    Map.entry("Add", "+"),
                    Map.entry("Minus", "-"),
                    Map.entry("Comma", ","),
                    Map.entry("Subtract", "-"),
                    Map.entry("Slash", "/"),
                    Map.entry("Left", "←"),
                    Map.entry("Right", "→"),
                    Map.entry("Delete", "Del"));

    private static final List<String> MODIFIERS = List.of("Shortcut", "Alt", "Shift");

    private KeyNames() {}

    public static String of(KeyCombination key) {
        return Stream.of(key.getName().split("\\+"))
                .sorted(Comparator.comparingInt(KeyNames::place))
                .map(part -> PRINTED.getOrDefault(part, part))
                .collect(Collectors.joining(" "));
    }

    /** "Ctrl Shift P", whatever the toolkit names first. */
    private static int place(String part) {
        int modifier = MODIFIERS.indexOf(part);
        return modifier < 0 ? MODIFIERS.size() : modifier;
    }

    /** Every key of an action but those of the number pad, which print the same. */
    public static List<String> all(Action action) {
        return action.keys().stream()
                .map(KeyNames::of)
                .filter(name -> !name.startsWith("Numpad"))
                .distinct()
                .toList();
    }

    /** The first key of an action, or an empty string. */
    public static String of(Action action) {
        return action.keys().stream().findFirst().map(KeyNames::of).orElse("");
    }
}
