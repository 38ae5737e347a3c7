package org.quotewright.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of YAML above a text, as far as facts are written there: names with a value, or with a
 * list of values or of things that have a name. What is deeper is passed over.
 */
record FrontMatter(String lines) {

    private static final Pattern FIELD = Pattern.compile("([^\\s:#-][^:]{0,100}+):(?:\\s(.*))?+");
    private static final Pattern ELEMENT = Pattern.compile("\\s*+-\\s++(?:name\\s*+:\\s*+)?+(.*)");
    private static final Pattern NAME = Pattern.compile("\\s++name\\s*+:\\s*+(.*)");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    /** Elements of a list are joined by commas. */
    Map<String, String> facts() {
        Map<String, List<String>> facts = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines.split("\\R")) {
            Matcher field = FIELD.matcher(line);
            Matcher element = ELEMENT.matcher(line);
            Matcher name = NAME.matcher(line);
            if (field.matches()) {
                open = new ArrayList<>(values(field.group(2)));
                facts.put(field.group(1).strip(), open);
            } else if (element.matches() && !isNested(element.group(1))) {
                open.add(plain(element.group(1)));
            } else if (name.matches()) {
                open.add(plain(name.group(1)));
            }
        }
        Map<String, String> joined = new HashMap<>();
        facts.forEach((field, values) -> joined.put(field, String.join(", ", values)));
        return joined;
    }

    /** Something of a thing that is not its name. */
    private static boolean isNested(String value) {
        return value.matches("\\w{1,40}+:(?:\\s.*)?+");
    }

    private static List<String> values(String value) {
        String stated = value == null ? "" : value.strip();
        Matcher list = LIST.matcher(stated);
        if (!list.matches()) {
            return stated.isEmpty() ? List.of() : List.of(plain(stated));
        }
        return List.of(list.group(1).split(",")).stream()
                .map(FrontMatter::plain)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String plain(String value) {
        String stripped = value.strip();
        Matcher quoted = QUOTED.matcher(stripped);
        return quoted.matches() ? quoted.group(2) : stripped;
    }
}
