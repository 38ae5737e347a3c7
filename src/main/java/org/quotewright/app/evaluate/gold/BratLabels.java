package org.quotewright.app.evaluate.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat standoff: T lines are stretches, E lines join them; all other lines are passed over.
 */
final class BratLabels {

    private static final Pattern STRETCHES =
            Pattern.compile("T(\\d++)\t\\S++ (\\d++ \\d++(?:;\\d++ \\d++)*+)\t.*+");
    private static final Pattern EVENT = Pattern.compile("E\\d++\t(.*+)");
    private static final Pattern ROLE = Pattern.compile("([^\\s:]++):(T\\d++)");
    private static final Pattern NUMBER_OF_ROLE = Pattern.compile("\\d++$");

    private final Map<String, List<Stretch>> stretches = new HashMap<>();
    private final List<Map<String, List<String>>> events = new ArrayList<>();

    /** Every event that has content. */
    static List<QuoteLabels> of(String standoff) {
        BratLabels labels = new BratLabels();
        for (String line : standoff.split("\n", -1)) {
            labels.read(line);
        }
        return labels.events.stream()
                .map(labels::quote)
                .filter(it -> !it.content().isEmpty())
                .toList();
    }

    private void read(String line) {
        Matcher stretch = STRETCHES.matcher(line);
        Matcher event = EVENT.matcher(line);
        if (stretch.matches()) {
            stretches.put("T" + stretch.group(1), stretches(stretch.group(2)));
        } else if (event.matches()) {
            readEvent(event.group(1).stripTrailing().split(" ", -1));
        }
    }

    private static List<Stretch> stretches(String offsets) {
        List<Stretch> stretches = new ArrayList<>();
        for (String pair : offsets.split(";")) {
            String[] ends = pair.split(" ");
            stretches.add(new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return stretches;
    }

    private void readEvent(String[] parts) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String part : parts) {
            Matcher role = ROLE.matcher(part);
            if (!role.matches()) {
                return;
            }
            String name = NUMBER_OF_ROLE.matcher(role.group(1)).replaceFirst("");
            roles.computeIfAbsent(name, it -> new ArrayList<>()).add(role.group(2));
        }
        events.add(roles);
    }

    private QuoteLabels quote(Map<String, List<String>> roles) {
        return new QuoteLabels(of(roles, "Content"), of(roles, "Cue"), of(roles, "Source"));
    }

    private List<Stretch> of(Map<String, List<String>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream()
                .flatMap(it -> stretches.getOrDefault(it, List.of()).stream())
                .toList();
    }
}
