package org.quotewright.ui.common.action;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.quotewright.ui.common.Messages;

/** Keys as they are printed on a cap: "Ctrl K", "Enter", "[". */
public record KeyNames(Messages messages) {

    private static final Map<String, String> PRINTED =
            Map.ofEntries(
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
                    Map.entry("Up", "↑"),
                    Map.entry("Down", "↓"));

    /** What keyboards of other languages print otherwise. */
    private static final Map<String, String> IN_WORDS =
            Map.of(
                    "Shortcut", "key.shortcut",
                    "Shift", "key.shift",
                    "Enter", "key.enter",
                    "Delete", "key.delete",
                    "Page Down", "key.page-down",
                    "Page Up", "key.page-up",
                    "Space", "key.space");

    private static final List<String> MODIFIERS = List.of("Shortcut", "Alt", "Shift");

    public String of(KeyCombination key) {
        return Stream.of(key.getName().split("\\+"))
                .sorted(Comparator.comparingInt(KeyNames::place))
                .map(this::printed)
                .collect(Collectors.joining(" "));
    }

    private String printed(String part) {
        String key = IN_WORDS.get(part);
        return key == null ? PRINTED.getOrDefault(part, part) : messages.text(key);
    }

    /** "Ctrl Shift P", whatever the toolkit names first. */
    private static int place(String part) {
        int modifier = MODIFIERS.indexOf(part);
        return modifier < 0 ? MODIFIERS.size() : modifier;
    }

    /** Every key of an action but those of the number pad, which print the same. */
    public List<String> all(Action action) {
        return action.keys().stream()
                .map(this::of)
                .filter(name -> !name.startsWith("Numpad"))
                .distinct()
                .toList();
    }

    /** The first key of an action, or an empty string. */
    public String of(Action action) {
        return action.keys().stream().findFirst().map(this::of).orElse("");
    }
}
