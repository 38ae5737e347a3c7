package org.quotewright.search.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes Cyrillic words as newspapers do (BGN/PCGN without its signs, and the German way), once for
 * each language that they may be of.
 */
final class Cyrillic {

    private static final String LETTERS = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяђјљњћџѓќѕ";

    /** Letter by letter; a dash stands for none. */
    private static final String RUSSIAN =
            "a b v g g d e e ye zh z i i yi y k l m n o p r s t u u f kh ts ch sh shch - y - e yu"
                    + " ya dj j lj nj c dz g k dz";

    private static final Map<Character, String> UKRAINIAN =
            Map.of('г', "h", 'и', "y", 'е', "e", 'х', "kh");

    private static final Map<Character, String> GERMAN =
            Map.ofEntries(
                    Map.entry('в', "w"),
                    Map.entry('ж', "sch"),
                    Map.entry('з', "s"),
                    Map.entry('й', "j"),
                    Map.entry('х', "ch"),
                    Map.entry('ц', "z"),
                    Map.entry('ч', "tsch"),
                    Map.entry('ш', "sch"),
                    Map.entry('щ', "schtsch"),
                    Map.entry('ю', "ju"),
                    Map.entry('я', "ja"),
                    Map.entry('є', "je"),
                    Map.entry('ї', "ji"));

    private static final Map<Character, String> UKRAINIAN_IN_GERMAN = ukrainianInGerman();

    private static final String[] PLAIN = RUSSIAN.split(" ");

    private Cyrillic() {}

    private static Map<Character, String> ukrainianInGerman() {
        Map<Character, String> letters = new HashMap<>(UKRAINIAN);
        letters.putAll(GERMAN);
        return Map.copyOf(letters);
    }

    /** In small Latin letters; none for words of other scripts. */
    static List<String> readings(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().noneMatch(unit -> LETTERS.indexOf(unit) >= 0)) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        readings.add(written(lower, Map.of()));
        readings.add(written(lower, UKRAINIAN));
        readings.add(written(lower, GERMAN));
        readings.add(written(lower, UKRAINIAN_IN_GERMAN));
        return readings.stream().distinct().toList();
    }

    private static String written(String word, Map<Character, String> otherwise) {
        StringBuilder written = new StringBuilder();
        for (char letter : word.toCharArray()) {
            int at = LETTERS.indexOf(letter);
            String plain = at < 0 ? String.valueOf(letter) : PLAIN[at];
            written.append(otherwise.getOrDefault(letter, plain.equals("-") ? "" : plain));
        }
        return WordForms.folded(written.toString());
    }
}
